/** The danger words of the knowledge as the search page holds them: phrases in plain words, ready to be compared. */

import { oldWords, sayings, smallWords } from '../../functions/knowledge/danger-words/sayings.ts';
import { adviceOn, dangers } from '../../functions/knowledge/danger-words.ts';
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

const plain = plainer(
  language,
  dangers.flatMap(({ phrases }) => phrases.flatMap(wordsOf)),
);

export const dangerWords: DangerWords = {
  language,
  dangers: dangers.map((danger) => ({
    id: danger.id,
    page: nameInIndex(danger.read),
    rank: levels.indexOf(adviceOn(danger).row.level),
    phrases: danger.phrases.map((phrase) => [phrase, ...plain(phrase).words] as const),
    ...(danger.onlyNew && { onlyNew: true }),
  })),
};
