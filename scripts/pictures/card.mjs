// The picture that other sites show beside a link to a page: what it is about, in large letters, and whose it is.
// satori sets the words (every letter becomes a path); the drawing around them is plain SVG, the same on each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import { colours, mark, warning } from './mark.mjs';

const width = 1200;
const height = 630;
const room = { left: 84, top: 72, width: 780, height: 500 };

const require = createRequire(import.meta.url);
const family = 'Atkinson Hyperlegible'; // made for people with low vision
const fonts = [
  [400, require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff')],
  [700, require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff')],
].map(([weight, file]) => ({ name: family, weight, data: readFileSync(file) }));

const box = (style, ...children) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** As large as fits beside the mark in four lines: links are looked at on telephones. */
const sizeFor = (title) => (title.length <= 24 ? 96 : title.length <= 42 ? 82 : 72);

const words = ({ title, section, isWarning }) =>
  box(
    { width: '100%', height: '100%', flexDirection: 'column', justifyContent: 'space-between', fontFamily: family, color: colours.ink },
    box(
      { flexDirection: 'column' },
      box(
        { height: 66, fontSize: 38, paddingLeft: isWarning ? 58 : 0, color: isWarning ? colours.emergency : colours.soft },
        section ?? '',
      ),
      box({ fontSize: sizeFor(title), fontWeight: 700, lineHeight: 1.12, letterSpacing: '-0.01em' }, title),
    ),
    box(
      { fontSize: 38 },
      box({ fontWeight: 700, color: colours.plum }, 'MS Hip Pain'),
      box({ marginLeft: 28, color: colours.soft }, 'Information, not a diagnosis'),
    ),
  );

const place = (svg, x, y, wide, high = wide) => svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${wide}" height="${high}" `);

const paper = `<path fill="${colours.paper}" stroke="${colours.plum}" stroke-width="3"
d="M46 30H1154a16 16 0 0 1 16 16V450a150 150 0 0 1-150 150H46a16 16 0 0 1-16-16V46a16 16 0 0 1 16-16Z"/>`;

/** The card of a page as an SVG without text. `section` is the kind of page, if it has one. */
export async function card(page) {
  const set = await satori(words(page), { width: room.width, height: room.height, fonts });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${colours.wash}"/>
${paper}${place(mark, 892, 84, 236)}${page.isWarning ? place(warning, room.left, 76, 44) : ''}
${set.replace(/width="\d+" height="\d+"/, `x="${room.left}" y="${room.top}" $&`)}</svg>`;
}

/** How wide a card is drawn, in pixels. */
export const cardWidth = width;
