/** A drawing in a text: [[figure: hip-flexor]], alone on its line. */
export type Piece = { readonly html: string } | { readonly figure: string };

const place = /<p>\s*\[\[figure:\s*([\w-]+)\s*\]\]\s*<\/p>/;
const anyPlace = /\[\[figure:\s*([\w-]+)\s*\]\]/g;

/** HTML cut at its drawings, so that each can be a component. */
export const cutAtFigures = (html: string): readonly Piece[] =>
  html
    .split(place)
    // `split` puts what the group caught between the pieces: every second one is the name of a drawing.
    .map((piece, index) => (index % 2 ? { figure: piece } : { html: piece }))
    .filter((piece) => 'figure' in piece || piece.html.trim() !== '');

/** The drawings that a text names. */
export const figuresIn = (text: string): readonly string[] => Array.from(text.matchAll(anyPlace), ([, name]) => name as string);

/** A text with something else in the place of its drawings. */
export const withFigures = (text: string, put: (name: string) => string): string =>
  text.replaceAll(anyPlace, (_, name: string) => put(name));
