import type { Hit, Pagefind } from './pagefind.ts';

/** Pages worth less than this share of the best one hold only words that stand everywhere, but a few are always offered. */
const leastShare = 0.2;
const alwaysOffered = 10;

/** The pages for some words, the best first, and before them the page of a name. */
export async function findPages(pagefind: Pagefind, words: readonly string[], first: string): Promise<readonly Hit[]> {
  const [named, found] = await Promise.all([first ? pagefind.search(first) : undefined, withWords(pagefind, words)]);
  const [page] = named?.results ?? [];
  return page ? [page, ...found.filter(({ id }) => id !== page.id)] : found;
}

/**
 * Pagefind finds pages that hold every word. A tired person's sentence has words that the right page lacks, so a page is
 * worth what each word is worth there, and once more what they are worth together. A rare word counts for more than two
 * that stand everywhere: "knackered and everything hurts".
 */
async function withWords(pagefind: Pagefind, words: readonly string[]): Promise<readonly Hit[]> {
  const questions = words.length < 2 ? words : [words.join(' '), ...words];
  const answers = await Promise.all(questions.map((question) => pagefind.search(question)));
  const found = new Map<string, { hit: Hit; score: number }>();
  for (const { results } of answers) {
    for (const hit of results)
      found.set(hit.id, { hit: found.get(hit.id)?.hit ?? hit, score: (found.get(hit.id)?.score ?? 0) + hit.score });
  }
  const sorted = [...found.values()].sort((a, b) => b.score - a.score);
  const holdsAll = new Set(answers[0]?.results.map(({ id }) => id));
  const least = leastShare * (sorted[0]?.score ?? 0);
  return sorted.filter(({ hit, score }, place) => place < alwaysOffered || score >= least || holdsAll.has(hit.id)).map(({ hit }) => hit);
}
