import type { Result, SubResult } from './messages.ts';

/** Elements are built one by one: what was typed and what was found never pass through HTML. */
const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.replaceChildren(...content);
  return element;
};

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = make('a', text);
  anchor.href = href;
  return anchor;
};

/** A text with the words that were looked for in bold. */
const marked = (text: string, terms: readonly string[]): readonly (Node | string)[] =>
  text
    .split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)
    .map((word) => (terms.some((term) => word.toLowerCase().startsWith(term)) ? make('mark', word) : word));

const termsIn = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((term) => term.length > 2);

const sections = (subResults: readonly SubResult[], page: string): readonly SubResult[] =>
  subResults.filter(({ url }) => url !== page && url.includes('#')).slice(0, 3);

export const resultItem = (
  { url, meta, filters, sub_results }: Result,
  typed: string,
  kindNames: ReadonlyMap<string, string>,
): HTMLLIElement => {
  const kind = kindNames.get(filters.kind?.[0] ?? '') ?? '';
  const content: Node[] = [link(url, meta.title), make('small', kind)];
  if (meta.summary) content.push(make('p', ...marked(meta.summary, termsIn(typed))));
  const parts = sections(sub_results, url);
  if (parts.length > 0) {
    const list = make('ul', ...parts.map((part) => make('li', link(part.url, part.title))));
    list.className = 'parts';
    content.push(list);
  }
  return make('li', ...content);
};
