// A drawing as the bytes of a PNG.
import { Resvg } from '@resvg/resvg-js';
import { colours } from './mark.mjs';
import { png } from './png.mjs';

/** An SVG without text, on an opaque ground, `width` pixels wide. */
export function paint(svg, width) {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } }).render();
  return png(image.pixels, image, Object.values(colours));
}
