/** The danger words of the knowledge as the search page holds them: phrases in plain words, ready to be compared. */

import { oldWords, sayings, smallWords } from '../../functions/knowledge/danger-words/sayings.ts';
import { adviceOn, type Danger, dangers } from '../../functions/knowledge/danger-words.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import type { DangerWords } from '../client/search/danger.ts';
import { type Language, plainer, wordsOf } from '../client/search/plain-words.ts';

/** A word that stands on no page but one: `/warning-signs/being-hurt/` is "warningsignsbeinghurt" to the index. */
export const nameInIndex = (path: string): string => path.replaceAll(/[^a-z]/g, '');

/** "between legs" becomes one word, so that its parts are not taken for others. */
const oneWord = (saying: string) => saying.replaceAll(' ', '');

const language: Language = {
  sayings: Object.entries(sayings).map(([saying, ways]) => [oneWord(saying), saying.includes(' ') ? [saying, ...ways] : ways]),
  old: oldWords,
  small: smallWords,
};

/** "leg|foot blue suddenly": the alternatives of each place. */
const placesOf = (pattern: string): readonly (readonly string[])[] =>
  pattern.split(' ').map((place) => place.split('|').map((words) => words.replaceAll('_', ' ')));

/** What somebody types, in the words that our phrases are compared by. */
export const plain = plainer(
  language,
  dangers.flatMap(({ phrases, patterns = [] }: Danger) => [...phrases, ...patterns.flatMap(placesOf).flat()].flatMap(wordsOf)),
);

/** Every phrase that a pattern stands for. */
export const phrasesOf = (pattern: string): readonly string[] =>
  placesOf(pattern).reduce((sofar: readonly string[], ways) => sofar.flatMap((some) => ways.map((way) => `${some} ${way}`.trim())), ['']);

/** The pattern in plain words. Two alternatives that mean the same become one. Throws for one that is not a single plain word. */
const plainPattern = (pattern: string): string =>
  placesOf(pattern)
    .map((ways) => {
      const words = ways.flatMap((way) => {
        const [word, ...others] = plain(way).words;
        if (!word || others.length > 0) throw new Error(`"${way}" in the danger words "${pattern}" is not one plain word.`);
        return word;
      });
      return [...new Set(words)].join('|');
    })
    .join(' ');

/** Without the weights, which need the names of all pages too. */
export const dangerPhrases: Omit<DangerWords, 'weights'> = {
  language,
  dangers: dangers.map((danger: Danger) => ({
    id: danger.id,
    page: nameInIndex(danger.read),
    rank: levels.indexOf(adviceOn(danger).row.level),
    phrases: danger.phrases.map((phrase) => {
      const words = [...plain(phrase).words].join(' ');
      return words === phrase ? phrase : `${phrase}>${words}`;
    }),
    patterns: (danger.patterns ?? []).map(plainPattern),
    ...(danger.onlyNew && { onlyNew: true }),
  })),
};
