import { type Piece, piecesOf, withHighlight, withoutTitle } from './highlight.ts';
import type { Result, Section } from './messages.ts';

const sectionsShown = 3;

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

const bold = (pieces: readonly Piece[]) => pieces.map(({ text, found }) => (found ? make('mark', text) : text));

/** A text with the words that were looked for in bold. */
const marked = (text: string, terms: readonly string[]): readonly (Node | string)[] =>
  bold(
    text
      .split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)
      .map((word) => ({ text: word, found: terms.some((term) => word.toLowerCase().startsWith(term)) })),
  );

export const termsIn = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((term) => term.length > 2);

function sectionItem({ title, url, excerpt }: Section): HTMLLIElement {
  const pieces = withoutTitle(piecesOf(excerpt), title);
  // Where nothing of it was found, the lines would only be those that happen to stand first.
  const lines = pieces.some(({ found }) => found) ? [make('p', ...bold(pieces), ' …')] : [];
  return make('li', link(withHighlight(url, pieces), title), ...lines);
}

export function resultItem(
  { url, title, summary, kind, sections }: Result,
  terms: readonly string[],
  kindNames: ReadonlyMap<string, string>,
) {
  const heading = make('h3', link(url, title));
  const content: Node[] = [heading, make('small', kindNames.get(kind) ?? ''), make('p', ...marked(summary, terms))];
  if (sections.length > 0) {
    const list = make('ul', ...sections.slice(0, sectionsShown).map(sectionItem));
    list.className = 'parts';
    content.push(list);
  }
  return make('li', ...content);
}
