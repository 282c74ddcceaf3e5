// The mark, a ball in its socket, in fixed colours: a picture cannot ask whether it is night.

export const colours = {
  paper: '#fcfaf7',
  ink: '#2a1d2e',
  soft: '#5b4c60',
  plum: '#5f2866',
  lamp: '#e59a3a',
  wash: '#f0e3f0',
  emergency: '#a5141f',
};

const drawing = ({ plum, lamp }) => `<g fill="none" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round">
<path d="M5.2 20.5A11 11 0 1 1 25.6 10.6" stroke="${plum}"/><path d="M15 15.5l6.6 5.2a4 4 0 0 1 1.6 3.2V29" stroke="${lamp}"/></g>
<circle cx="14.6" cy="15.1" r="5.6" fill="${lamp}"/>`;

/** The mark alone, on nothing. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawing(colours)}</svg>`;

/**
 * The mark on paper, with room around it: systems cut an icon to their own shape, but never into the middle 80 %.
 * `share` is the part of the width that the drawing takes.
 */
export const markOnPaper = (share) => {
  const width = 32 / share;
  const edge = (width - 32) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${width} ${width}">
<rect x="${-edge}" y="${-edge}" width="${width}" height="${width}" fill="${colours.paper}"/>${drawing(colours)}</svg>`;
};

/** The sign of an emergency: an octagon with an exclamation mark. */
export const warning = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colours.emergency}" d="M8 1h8l7 7v8l-7 7H8l-7-7V8Z"/>
<path fill="${colours.paper}" d="M10.4 5.6h3.2l-.5 8.4h-2.2ZM12 15.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z"/></svg>`;
