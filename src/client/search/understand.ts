import type { Question } from './messages.ts';
import { correctSpelling } from './spelling.ts';
import { tellingWords } from './telling-words.ts';
import { warn } from './warn.ts';

interface Understood {
  readonly spelt: string;
  /** Whether a slip was put right. */
  readonly corrected: boolean;
  readonly question: Pick<Question, 'words' | 'first'>;
}

/** What the index is asked for some words. Shows the card of the danger that they name. `asTyped`: words to be left as they are. */
export async function understand(words: string, asTyped: string): Promise<Understood> {
  const danger = warn(words);
  // "carnt wee" is "cannot pee" on our pages, and the page about it comes first.
  if (danger) return { spelt: words, corrected: false, question: { words: danger.phrase.split(' '), first: danger.page } };
  const spelt = words === asTyped ? words : await correctSpelling(words);
  return { spelt, corrected: spelt !== words, question: { words: tellingWords(spelt), first: '' } };
}
