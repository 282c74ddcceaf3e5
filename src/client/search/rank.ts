import type { Hit, Pagefind } from './pagefind.ts';

/** Fewer than this, and pages that hold only some of the words are offered too. */
const enough = 3;

/** The pages for some words, the best first, and before them the page of a name. */
export async function findPages(pagefind: Pagefind, words: readonly string[], first: string): Promise<readonly Hit[]> {
  const [named, found] = await Promise.all([first ? pagefind.search(first) : undefined, withWords(pagefind, words)]);
  const [page] = named?.results ?? [];
  return page ? [page, ...found.filter(({ id }) => id !== page.id)] : found;
}

async function withWords(pagefind: Pagefind, words: readonly string[]): Promise<readonly Hit[]> {
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
