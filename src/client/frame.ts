/**
 * The check in a frame: takes settings from the page around it, and tells that page how tall it is, where to scroll, and
 * which step it is at. No answer leaves the frame, and the level only if the page asked for it.
 */
import type { News } from './check/host.ts';
import { look, rank } from './frame/look.ts';
import { readSettings, type Settings } from './frame/settings.ts';

let settings: Settings = {};
/** WordPress frames an address that it does not know in its own way, and then knows one message: the height. */
const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1];
let host: string | undefined;

const post = (message: object) => parent.postMessage(message, '*'); // the host's origin is not known here
const tell = (message: object) => post({ source: 'ms-hip-check', ...message });

function take(text: string) {
  const before = settings;
  settings = readSettings(text);
  look(settings);
  if (before.accent === settings.accent && (before.theme === settings.theme || !settings.accent)) return;
  import('./frame/accent.ts').then(
    (script) => {
      const ratio = script.colour(settings);
      if (ratio !== undefined) tell({ type: 'accent', ratio });
    },
    () => undefined, // the check keeps its own colour
  );
}

function watchHeight() {
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    tell({ type: 'resize', height });
    if (secret) post({ message: 'height', value: height, secret });
  }).observe(document.documentElement);
}

if (location.search) console.warn('ms-hip-check: settings stand behind a #, not behind a ?, and these are not used.');
take(location.hash.slice(1));
if (parent !== window) {
  document.addEventListener('check', (event) => {
    const { detail } = event as CustomEvent<News>;
    if (detail.type === 'ready') watchHeight(); // before that the whole form is on show
    tell(detail.type === 'outcome' && !settings.outcome ? { type: 'outcome' } : detail);
  });

  // What has no place in the Tab order is focused by the check alone: a new question, a message.
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    if (element.tabIndex < 0) queueMicrotask(() => tell({ type: 'show', top: element.getBoundingClientRect().top }));
  });

  new MutationObserver(() => rank(settings['heading-level'])).observe(document.body, { childList: true, subtree: true });

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data?.source !== 'ms-hip-check' || data.type !== 'settings') return;
    host ??= origin; // the first page that spoke is the only one that is heard
    if (origin === host) take(`${data.settings}`);
  });
}
