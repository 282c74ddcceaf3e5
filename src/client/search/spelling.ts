import { nearest } from './near.ts';

/** Words that the site uses, made at build. Small, but nobody needs it whose search found something. */
const address = '/search/words.json';

let known: Promise<readonly string[]> | undefined;

const knownWords = (): Promise<readonly string[]> => {
  known ??= fetch(address).then((reply) => (reply.ok ? (reply.json() as Promise<string[]>) : []));
  return known;
};

/** What was typed with each unknown word turned into the nearest one that our pages use, or nothing if none is near. */
export async function suggestSpelling(typed: string): Promise<string | undefined> {
  const words = await knownWords();
  const all = new Set(words);
  const spelt = typed.toLowerCase().replaceAll(/[\p{L}’']{4,}/gu, (word) => (all.has(word) ? word : (nearest(word, words) ?? word)));
  return spelt === typed.toLowerCase() ? undefined : spelt;
}
