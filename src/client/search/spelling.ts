import { nearest } from './near.ts';
import { unpacked } from './word-list.ts';

/** Every word of the library, made at build, the words that pages are known by first. */
const address = '/search/words.txt';

let known: readonly string[] = [];
let loading: Promise<readonly string[]> | undefined;

async function load(): Promise<readonly string[]> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error('The words did not load.');
  known = unpacked(await reply.text());
  return known;
}

/** Nothing if it does not load, and the next search tries again: a search without spelling help is still a search. */
export const loadWords = (): Promise<readonly string[]> => {
  loading ??= load().catch(() => {
    loading = undefined;
    return known;
  });
  return loading;
};

/** Whether the last word is one that our pages hold, as it stands: "burning", not "burni". */
export const endsInWord = (typed: string): boolean => known.includes(/\p{L}+$/u.exec(typed.toLowerCase())?.[0] ?? '');

/** Shorter words are too near to too many others. */
const shortest = 5;

/** "Sitck" is no form of "sit". */
const shortestStem = 4;

/** Whether the index may hold a word or another form of it: "cushions" where pages say "cushion". */
const isKnown = (word: string, words: readonly string[]): boolean =>
  words.some(
    (known) => known.startsWith(word) || (known.length >= shortestStem && word.startsWith(known) && word.length - known.length <= 3),
  );

/** What was typed with each unknown word turned into the nearest one that our pages use. */
export async function correctSpelling(typed: string): Promise<string> {
  const words = await loadWords();
  return typed.replaceAll(/[\p{L}]+/gu, (word) => {
    const lower = word.toLowerCase();
    return lower.length < shortest || isKnown(lower, words) ? word : (nearest(lower, words) ?? word);
  });
}
