import { nearest } from './near.ts';

/** What the page says about words, made at build from the knowledge. */
export interface Language {
  /** Different ways to say one thing and the word that stands for all of them, in the order in which they are used. */
  readonly sayings: readonly (readonly [word: string, ways: readonly string[]])[];
  /** Ways to say that a trouble is old. */
  readonly old: readonly string[];
  /** Words that tell nothing. */
  readonly small: readonly string[];
}

export interface Plain {
  readonly words: ReadonlySet<string>;
  /** Whether it says that the trouble is old. */
  readonly old: boolean;
}

/** The words of a text in lower case, letters and digits alone, without accents. "Can't" is two. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? [];

/** Any of these ways, the longest first. # is any one word. */
const anyOf = (ways: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${ways.toSorted((a, b) => b.length - a.length).join('|')})\\b`.replaceAll('#', '\\w+'), 'g');

/** A word of five letters or more that nobody knows here is probably a slip: "suicdal", "numbnes". */
const shortest = 5;

/**
 * Makes the function that turns what somebody typed into a set of plain words, so that "carnt wee" and "cannot urinate"
 * are the same. Words that are known are left alone; of the others, those near a known one become it.
 */
export function plainer({ sayings, old, small }: Language, phraseWords: Iterable<string> = []): (text: string) => Plain {
  const rows = sayings.map(([word, ways]) => [anyOf(ways), word] as const);
  const oldWays = anyOf(old);
  const smallWords = new Set(small);
  const known = new Set([...phraseWords, ...small, ...sayings.flatMap(([, ways]) => ways), ...old].flatMap((way) => way.split(' ')));
  const long = [...known].filter((word) => word.length >= shortest);

  const spellings = new Map<string, string>();
  const spelt = (word: string): string => {
    if (word.length < shortest || known.has(word)) return word;
    const found =
      spellings.get(word) ??
      nearest(
        word,
        long.filter((other) => other[0] === word[0]),
      ) ??
      word;
    spellings.set(word, found);
    return found;
  };

  return (text) => {
    const letters = wordsOf(text).map(spelt).join(' ');
    const current = letters.replaceAll(oldWays, ' ');
    const said = rows.reduce((sofar, [ways, word]) => sofar.replaceAll(ways, word), current);
    return { words: new Set(said.split(/\s+/).filter((word) => word !== '' && !smallWords.has(word))), old: current !== letters };
  };
}
