/**
 * What site builders do to pasted code, written anew from their documented rules. WordPress: wp_filter_oembed_result and
 * wp_filter_oembed_iframe_title_attribute in wp-includes/embed.php, wp-embed.js for the page that shows the frame, and
 * the tags of a post whose author may not add scripts. Drupal: the tags of its Basic HTML.
 */
import { type HTMLElement, parse } from 'node-html-parser';

type Allowed = Readonly<Record<string, readonly string[]>>;

/** Takes every tag and attribute away that is not allowed, and keeps the text between them. */
export function keepOnly(html: string, allowed: Allowed): string {
  const root = parse(html, { comment: false });
  const clean = (element: HTMLElement): string =>
    element.childNodes
      .map((node) => {
        if (node.nodeType === 3) return node.rawText;
        const child = node as HTMLElement;
        const tag = child.rawTagName?.toLowerCase() ?? '';
        const names = allowed[tag];
        if (!names) return clean(child);
        const kept = Object.entries(child.rawAttributes).filter(([name]) => names.includes(name.toLowerCase()));
        return `<${[tag, ...kept.map(([name, value]) => `${name}="${value}"`)].join(' ')}>${clean(child)}</${tag}>`;
      })
      .join('');
  return clean(root);
}

const inOembed: Allowed = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

export interface OEmbed {
  readonly type: string;
  readonly title?: string;
  readonly html: string;
}

/** The HTML that WordPress prints for a provider that is not on its list. Undefined if it refuses it. */
export function wordPressFrame({ type, title = '', html }: OEmbed, secret: string): string | undefined {
  if (type !== 'rich' && type !== 'video') return html;
  const named = parse(html).querySelector('iframe');
  if (named && !named.getAttribute('title')) named.setAttribute('title', title);
  const kept = keepOnly(named?.outerHTML ?? '', inOembed);
  const frame = /<iframe.*?><\/iframe>/s.exec(kept)?.[0];
  if (!frame) return undefined;
  const secretive = frame.replace(/ src="(.*?)"/, (_, src) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`);
  return secretive.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** What WordPress's own script does in the page: it follows the height that a frame with the right secret tells, within limits. */
export const wordPressScript = `<script>addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow || data.message !== 'height') continue;
    frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});</script>`;

/** How WordPress finds the provider of an address: the first link of the right type in the head of its page. */
export const discovered = (html: string): string | undefined =>
  parse(html.slice(0, html.indexOf('</head>')))
    .querySelectorAll('link')
    .find((link) => link.getAttribute('type') === 'application/json+oembed')
    ?.getAttribute('href');

const text = { p: [], strong: [], em: [], ul: [], li: [], a: ['href'] };
export const wordPressPost: Allowed = { ...text, div: ['class', 'style'], span: ['class', 'style'] };
export const drupalBasicHtml: Allowed = { ...text, cite: [], dl: [], dt: [], dd: [], h2: ['id'], h3: ['id'], code: [] };
