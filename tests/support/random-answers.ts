import fc from 'fast-check';
import { type Answer, type Answers, NONE, NOT_SURE } from '../../functions/engine/question.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';
import { dangerQuestions, onlyShown, questions, ticksOf } from './questionnaire.ts';

/** The same seed gives the same people. fast-check prints it with a failure. */
export const seed = 20261122;

/** Mutation testing repeats everything thousands of times, so it asks for a share of the cases alone. */
const share = Number(process.env['LAW_SHARE'] ?? 1);

/** `npm run laws` tries every law on at least so many cases. */
const least = Number(process.env['LAW_CASES'] ?? 20);

/** So many cases of a law, always the same ones. */
export const cases = (count: number): { readonly seed: number; readonly numRuns: number } => ({
  seed,
  numRuns: Math.max(least, Math.round(count * share)),
});

/** A list that a law goes through one by one, or the same share of it. */
export const someOf = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % Math.round(1 / share) === 0);

/** How often a list is answered with "none of these": calm people say it to nearly every list of danger signs. */
type Trouble = 'calm' | 'troubled';
const noneWeight = { calm: 60, troubled: 9 } as const;

const ticked = (question: Question, trouble: Trouble): fc.Arbitrary<Answer> => {
  const ticks = [...ticksOf(question)];
  const calmOnly = dangerQuestions.has(question.id) && !question.shownIf && question.id !== 'where' && question.id !== 'limits';
  return fc.oneof(
    { weight: noneWeight[calmOnly ? trouble : 'troubled'], arbitrary: fc.constant([NONE]) },
    { weight: 1, arbitrary: fc.constant([NOT_SURE]) },
    { weight: 6, arbitrary: fc.constantFrom(...ticks.map((option) => [option])) },
    { weight: 4, arbitrary: fc.subarray(ticks, { minLength: 2, maxLength: Math.min(4, ticks.length) }) },
    { weight: 1, arbitrary: fc.subarray(ticks, { minLength: 1, maxLength: 2 }).map((some) => [...some, NOT_SURE]) },
  );
};

/** Ends of their own, so that most made-up people get past them. */
const usual: Readonly<Record<string, string>> = { age: '18-44', mood: 'no' };

export function answerTo(question: Question, trouble: Trouble = 'troubled'): fc.Arbitrary<Answer> {
  if (question.kind === 'scale') return fc.integer({ min: question.min ?? 0, max: question.max ?? 10 });
  if (question.kind === 'many') return ticked(question, trouble);
  const options = question.options.map(({ id }) => id);
  const most = usual[question.id];
  if (most === undefined || trouble === 'troubled') return fc.constantFrom(...options);
  return fc.oneof({ weight: 3, arbitrary: fc.constant(most) }, { weight: 1, arbitrary: fc.constantFrom(...options) });
}

export const answersOf = (trouble: Trouble): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question, trouble)])));

/** An answer to every question, also to those that would not be asked. */
const everyAnswer: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 3, arbitrary: answersOf('calm') },
  { weight: 1, arbitrary: answersOf('troubled') },
);

/** What somebody who finishes the questionnaire can have answered: every question that is shown, and no other. */
export const fullAnswers = everyAnswer.map(onlyShown);

/** Any valid answers: full, cut short, with gaps, or with answers to follow-ups that nothing opened. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 3, arbitrary: fullAnswers },
  {
    weight: 2,
    arbitrary: fc
      .tuple(everyAnswer, fc.nat(questions.length))
      .map(([answers, most]) => Object.fromEntries(Object.entries(answers).slice(0, most))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(everyAnswer, fc.subarray(questions.map(({ id }) => id)))
      .map(([answers, kept]) => Object.fromEntries(kept.map((id) => [id, answers[id]]))),
  },
  { weight: 1, arbitrary: everyAnswer },
);

/** Answers in another order of keys, and of ticks. */
export const shuffled = (answers: Answers): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
    )
    .map(([keys, turns]) =>
      Object.fromEntries(
        keys.map((key, index) => {
          const answer = answers[key];
          if (!Array.isArray(answer)) return [key, answer];
          const by = (turns[index % turns.length] as number) % answer.length;
          return [key, [...answer.slice(by), ...answer.slice(0, by)].reverse()];
        }),
      ),
    );
