/**
 * How much what somebody types is like what people type in danger. No list of phrases holds all the ways to say that something is
 * badly wrong, so where none fits the words are weighed, and the search asks instead of saying nothing. The weights are those
 * of a naive Bayes classifier, made at build from our own made-up sentences: nobody's search is kept, so none can be learnt from.
 */
import { parse } from 'yaml';
import { plain } from './danger-words.ts';

/**
 * The plain words of each weight, with spaces between them. A weight is ten times the logarithm of how much commoner a word is
 * among sentences of danger than among others.
 */
export type Weights = Readonly<Record<string, string>>;

/** A word that stands in one sentence says more about its writer than about danger. */
const LEAST_SENTENCES = 2;

/** Weighs every plain word that stands in two sentences or more. */
export function weigh(inDanger: readonly string[], others: readonly string[]): Weights {
  const [danger, other] = [count(inDanger), count(others)];
  const share = (counts: ReadonlyMap<string, number>, word: string, of: number) => ((counts.get(word) ?? 0) + 0.5) / (of + 1);
  const enough = [...new Set([...danger.keys(), ...other.keys()])].filter(
    (word) => (danger.get(word) ?? 0) + (other.get(word) ?? 0) >= LEAST_SENTENCES,
  );
  const weightOf = (word: string): number =>
    Math.round(10 * Math.log(share(danger, word, inDanger.length) / share(other, word, others.length)));
  const byWeight = Map.groupBy(enough.toSorted(), weightOf);
  byWeight.delete(0);
  return Object.fromEntries([...byWeight].map(([weight, words]) => [weight, words.join(' ')]));
}

/** In how many of the sentences each plain word stands. */
function count(sentences: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of plain(sentence).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const files = import.meta.glob<string>('../../functions/knowledge/danger-words/typed/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sentences of a file, which lists them or groups them by danger. */
const sentencesOf = (name: string): readonly string[] =>
  Object.values(parse(files[`../../functions/knowledge/danger-words/typed/${name}.yaml`] as string) as object).flat();

/** What people might type, in danger and not: the same sentences that the tests hold every danger card to. Not those that are held out. */
export const typedInDanger: readonly string[] = [...sentencesOf('dangers'), ...sentencesOf('asked')];
export const typedOtherwise: readonly string[] = sentencesOf('harmless');
