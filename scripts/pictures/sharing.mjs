import { parse } from 'node-html-parser';

/** What a built page says about its picture: where it lies, and the words on it. Nothing if the page has none. */
export function readSharing(html) {
  const head = parse(html.slice(0, html.indexOf('</head>')), { blockTextElements: { style: false, script: false } });
  const told = (property) => head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const address = told('og:image');
  if (!address) return undefined;
  const section = told('article:section');
  return { path: new URL(address).pathname, card: { title: told('og:title'), section, isWarning: section === 'Warning signs' } };
}
