/** Links that take the reader to the very words. A text fragment is no request: it never leaves the device. */

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

const decoded = (text: string) => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** An excerpt of the index, cut at its <mark> elements. */
export const piecesOf = (excerpt: string): readonly Piece[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, index) => ({ text: decoded(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** An excerpt without the title of its section, or the end of that, at its beginning: the title stands above it. */
export function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const words = pieces.flatMap(({ text, found }) => text.split(/(?<=\s)(?=\S)/).map((word) => ({ text: word, found })));
  const end = words.findIndex(({ text }) => /[.?!:]\s*$/.test(text));
  const first = letters(
    words
      .slice(0, end + 1)
      .map(({ text }) => text)
      .join(''),
  );
  return end >= 0 && letters(title).endsWith(first) ? words.slice(end + 1) : [{ text: '… ', found: false }, ...words];
}

const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

// Neighbours in the same sentence: where one ends the index may have joined two paragraphs, which the page does not.
const wordsBefore = /(?:[\p{L}\p{N}’']+,? ){1,4}$/u;
const wordsAfter = /^(?:,? [\p{L}\p{N}’']+){1,4}/u;

/** The first word that was found, with its neighbours, so that the browser marks it here and not elsewhere on the page. */
const directive = (pieces: readonly Piece[]): string => {
  const place = pieces.findIndex(({ found }) => found);
  const joined = (some: readonly Piece[]) => some.map(({ text }) => text).join('');
  const [, left = '', word, right = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(pieces[place]?.text ?? '') ?? [];
  const before = wordsBefore.exec(joined(pieces.slice(0, place)) + left)?.[0].trim();
  const after = wordsAfter.exec(right + joined(pieces.slice(place + 1)))?.[0].trim();
  // One neighbour is too few to tell the place.
  if (!word || `${before ?? ''} ${after ?? ''}`.trim().split(' ').length < 2) return '';
  return `text=${before ? `${encoded(before)}-,` : ''}${encoded(word)}${after ? `,-${encoded(after)}` : ''}`;
};

/** An address that ends at what was found. A browser without text fragments goes to the section. */
export const withHighlight = (url: string, pieces: readonly Piece[]): string => {
  const text = directive(pieces);
  return text ? `${url}${url.includes('#') ? '' : '#'}:~:${text}` : url;
};
