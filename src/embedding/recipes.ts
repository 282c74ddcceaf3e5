/** How to put the check on the sites that charities use most. What was tried, and how far, stands with each. */
import { fallback, frameAlone, withScript } from './code.ts';

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly code?: string;
  readonly tried: string;
}

const react = (origin: string) => `import { useEffect, useRef } from 'react';

export function HipCheck({ onOutcome, ...attributes }) {
  const check = useRef(null);
  useEffect(() => {
    if (!document.querySelector('script[src$="/embed.js"]')) {
      const script = document.createElement('script');
      script.src = '${origin}/embed.js';
      document.head.append(script);
    }
    const element = check.current;
    const tell = (event) => onOutcome?.(event.detail.level);
    element.addEventListener('outcome', tell);
    return () => element.removeEventListener('outcome', tell);
  }, [onOutcome]);
  return (
    <ms-hip-check ref={check} {...attributes}>
      <a href="${origin}/check/">${fallback}</a>
    </ms-hip-check>
  );
}`;

export const recipes = (origin: string): readonly Recipe[] => [
  {
    id: 'wordpress',
    name: 'WordPress',
    steps: [
      `In the block editor, paste ${origin}/check/ on a line of its own. WordPress asks us for the frame and puts it there.`,
      'The frame grows with the check up to 1,000 pixels, the most that WordPress allows. After that it scrolls inside.',
      'For full height, use a Custom HTML block with the code from the top of this page. Your role must be allowed to add scripts: an administrator or an editor is, unless your site is one of a network.',
      'If your role is not allowed, WordPress takes the script and the element out and leaves the link.',
    ],
    tried: 'Our tests follow the rules of WordPress’s own filters and of its script for frames. Not yet tried in a live WordPress.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    steps: [
      'Add a custom block, and choose a text format that keeps frames and scripts, such as Full HTML. Basic HTML takes both out and leaves the link.',
      'Press Source, paste the code from the top of this page, and save.',
      'Drupal’s own media field knows only the providers on its list, so an address alone is not enough there.',
    ],
    tried: 'Our tests take out the tags that Basic HTML does not list, and show that the link stays. Not yet tried in a live Drupal.',
  },
  {
    id: 'wix',
    name: 'Wix',
    steps: [
      'Choose Add, then Embed code, then Embed a site.',
      `Paste ${origin}/embed/ as the address.`,
      'Draw the box as wide as your column and about 1,000 pixels high. Wix fixes the height, so longer steps scroll inside.',
    ],
    tried: 'Our tests put the check into a frame within a frame, as Wix does. Not yet tried in a live Wix site.',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    steps: [
      'Add a Code block, choose HTML, and paste the code.',
      'Some plans allow no scripts there. Then use the frame alone.',
      'While you are editing, scripts may be held back. Look at the page as a visitor would.',
    ],
    code: frameAlone(origin),
    tried: 'Our tests run both codes as part of a page, and add them after the page has loaded. Not yet tried in a live Squarespace site.',
  },
  {
    id: 'webflow',
    name: 'Webflow',
    steps: [
      'Drag a Code Embed element to its place, and paste the code.',
      'Publish. The Designer may not run scripts, so look at the published page.',
    ],
    code: withScript(origin),
    tried: 'Our tests run the code as part of a page. Not yet tried in a live Webflow site.',
  },
  {
    id: 'html',
    name: 'Plain HTML',
    steps: ['Paste the code where the check should stand. Nothing else is needed.'],
    code: withScript(origin),
    tried: 'This is what our tests do, from a page of another origin, in Chromium.',
  },
  {
    id: 'react',
    name: 'React',
    steps: ['Add this component. It loads the script once, and hears the level only if you give it outcome="level".'],
    code: react(origin),
    tried: 'Our tests make, change, move and remove the element the way a framework does it. React itself is not part of the tests.',
  },
];
