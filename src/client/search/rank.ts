import type { Hit, Pagefind } from './pagefind.ts';

/** Words of a question that stand on every page, or on none. */
const small = new Set(
  (
    'a about am an and any anyone are as at be been but by can cannot cant could do does doesn dont doing for from get getting had has have having help how i if im in is it its ' +
    'ive me my not of on or please should so some that the their there these they think this to too was were what whats when where which who why will with would yet you your'
  ).split(' '),
);

/** The words that tell, or all of them where none does: "what is it". */
const askedFor = (typed: string): readonly string[] => {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.replaceAll(/['’]/g, '')));
  return telling.length > 0 ? telling : words;
};

/** Fewer than this, and pages that hold only some of the words are offered too. */
const enough = 3;

/** The pages for what was typed, the best first. */
export async function findPages(pagefind: Pagefind, typed: string): Promise<readonly Hit[]> {
  const words = askedFor(typed);
  const { results } = await pagefind.search(words.join(' '));
  if (results.length >= enough || words.length < 2) return results;
  return [...results, ...(await withSomeOf(pagefind, words, new Set(results.map(({ id }) => id))))];
}

/** Pages that hold some of the words: those that hold most of them first, then those where they weigh most. */
async function withSomeOf(pagefind: Pagefind, words: readonly string[], known: ReadonlySet<string>): Promise<readonly Hit[]> {
  const found = new Map<string, { hit: Hit; words: number; score: number }>();
  const lists = await Promise.all(words.map((word) => pagefind.search(word)));
  for (const { results } of lists) {
    for (const hit of results) {
      const before = found.get(hit.id);
      found.set(hit.id, { hit, words: (before?.words ?? 0) + 1, score: (before?.score ?? 0) + hit.score });
    }
  }
  return [...found.values()]
    .filter(({ hit }) => !known.has(hit.id))
    .sort((a, b) => b.words - a.words || b.score - a.score)
    .map(({ hit }) => hit);
}
