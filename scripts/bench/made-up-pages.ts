/** Pages that nobody wrote, in the measure of the real ones: how a larger library would weigh. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Indexed } from '../search/make-index.ts';

const folders = ['guides', 'symptoms', 'causes', 'lookalikes', 'treatments', 'warning-signs'];

/** Always the same numbers between 0 and 1, so that two runs make the same pages. */
function* chances(): Generator<number, never> {
  let state = 20_261_122;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const sentences: readonly string[] = folders.flatMap((folder) =>
  readdirSync(`content/${folder}`).flatMap((file) => readFileSync(`content/${folder}/${file}`, 'utf8').split(/(?<=[.?!])\s+/)),
);

const syllables = ['ba', 'cor', 'di', 'fen', 'gu', 'hol', 'ji', 'kra', 'lum', 'mo', 'nis', 'pel', 'ra', 'sto', 'tri', 'vex'];

const wordOf = (number: number): string =>
  number
    .toString(syllables.length)
    .split('')
    .map((digit) => syllables[Number.parseInt(digit, syllables.length)])
    .join('');

/**
 * Each page has about 750 words: sentences of our pages in another order, and, because a larger library has more
 * words too, a few that only it uses.
 */
export function madeUpPages(count: number): readonly Indexed[] {
  const chance = chances();
  const sentence = () => sentences[Math.floor(chance.next().value * sentences.length)];
  return Array.from({ length: count }, (_, page) => {
    const sections = Array.from({ length: 8 }, (_, section) => {
      const own = wordOf(4_096 + page * 8 + section);
      return `<h2 id="s${section}">About ${own}</h2><p>${Array.from({ length: 8 }, sentence).join(' ')} ${own}.</p>`;
    });
    const kind = folders[page % folders.length];
    return {
      file: `${kind}/page-${page}/index.html`,
      html: `<!doctype html><html lang="en-GB"><title>Page ${page}</title><main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1>Page ${page}</h1><p data-pagefind-meta="summary">${sentence()}</p>${sections.join('')}</main></html>`,
    };
  });
}
