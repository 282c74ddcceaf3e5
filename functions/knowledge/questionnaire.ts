/** Every question in the order in which it is asked. Source: clinical amendments, section 4, and issue 3. */
import { start } from './questions/00-start.ts';
import { dangerNow } from './questions/01-danger-now.ts';
import { aboutYou } from './questions/02-about-you.ts';
import { nerveChange } from './questions/03-nerve-change.ts';
import { stand } from './questions/04-stand.ts';
import { signs } from './questions/05-signs.ts';
import { medicines } from './questions/06-medicines.ts';
import { health } from './questions/07-health.ts';
import { time } from './questions/08-time.ts';
import { mood } from './questions/09-mood.ts';
import { feeling } from './questions/10-feeling.ts';
import { worseAndBetter } from './questions/11-worse-and-better.ts';
import { changes } from './questions/12-changes.ts';
import type { Question } from './vocabulary.ts';

// Here, so that they stand behind the questions in the Worker: alike in their words, they are sent in half the bytes.
export { listing, told, toldAfter } from './told.ts';

export const screens = [
  start,
  dangerNow,
  aboutYou,
  nerveChange,
  stand,
  signs,
  medicines,
  health,
  time,
  mood,
  feeling,
  worseAndBetter,
  changes,
] as const;

export const questions: readonly Question[] = screens.flatMap((screen): readonly Question[] => screen.questions);

export const questionById: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

type AnyQuestion = (typeof screens)[number]['questions'][number];

/** Question id to the ids of its options. The compiler checks every rule against it. */
export type Asked = { readonly [Q in AnyQuestion as Q['id']]: Q['options'][number]['id'] };
