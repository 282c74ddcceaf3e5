import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../../functions/engine/question.ts';
import { everyone } from '../../support/cases.ts';
import { dangerQuestions, onlyShown } from '../../support/questionnaire.ts';
import { cases, fullAnswers, someOf } from '../../support/random-answers.ts';
import { firedUrgency } from '../../support/rules.ts';
import { everyWay, nearRules } from '../../support/ways.ts';

/* Law: a more worrying answer never makes the result less urgent. */

const since = ['usual', 'recent', 'worse', 'new'];

/**
 * From the least to the most worrying answer. A question has several chains where some answers cannot be compared:
 * one leg that fails fast and both legs that still walk are each worse in their own way. "Not sure" has a law of its own.
 */
const chains: readonly (readonly [question: string, chain: readonly string[]])[] = [
  ...['saddle-when', 'bladder-when', 'bowel-when', 'sexual-when', 'both-legs-when', 'band-when'].map((id) => [id, since] as const),
  ['nerve-checked', ['yes', 'no']],
  ['weak-how', ['heat-tired', 'slow', 'one-fast', 'both-cannot']],
  ['weak-how', ['heat-tired', 'slow', 'both-still', 'both-cannot']],
  ['ms-change', ['under-24h-or-heat', 'over-24h', 'sight-loss']],
  ['ms-change', ['seen-better', 'patch-same', 'over-24h']],
  ['ms-change', ['under-24h-or-heat', 'with-infection']],
  ['head-after', ['no', 'yes']],
  ['ill-and-pain', ['no', 'yes']],
  ['steroid-effects', ['none', 'mood-wild', 'weak-sick']],
  ['stopped-effect', ['planned', 'well', 'ill']],
  ['too-much-effect', ['drowsier', 'well', 'very-sleepy']],
  ['too-much-effect', ['drowsier', 'well', 'on-purpose']],
  ['course', ['better', 'same', 'worse']],
  ['course', ['better', 'comes-and-goes', 'worse']],
  ['checked', ['yes', 'no']],
  ['mood', ['no', 'prefer-not', 'thoughts', 'plan-or-act']],
  ['ms-status', ['diagnosed', 'being-tested']],
  ['ms-status', ['diagnosed', 'think-so']],
  ['ms-status', ['diagnosed', 'no']],
];

/** Above 50 the questions about an inflamed spine are not asked, so age is compared on the danger screens alone. */
const ages = ['18-44', '45-49', '50-59', '60-plus'];
const dangerOnly = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => dangerQuestions.has(id)));

const steps = [
  ...chains.flatMap(([question, chain]) => stepsOf(question, chain, (answers) => answers)),
  ...stepsOf('age', ages, dangerOnly),
];

function stepsOf(question: string, chain: readonly string[], seen: (answers: Answers) => Answers) {
  return chain.slice(1).map((worse, index) => ({ question, calmer: chain[index] as string, worse, seen }));
}

/** Whether the worse answer of a step gives less than the calmer one. Null where the question is not asked. */
function less(answers: Answers, { question, calmer, worse, seen }: (typeof steps)[number]): boolean | null {
  const asked = seen(answers);
  if (onlyShown({ ...asked, [question]: worse })[question] === undefined) return null;
  return firedUrgency(onlyShown({ ...asked, [question]: worse })) > firedUrgency(onlyShown({ ...asked, [question]: calmer }));
}

test('every step, on every way in which any row comes true, and on every made-up person', () => {
  const people = someOf([...everyWay.map(({ rule, row, answers }) => ({ id: `${rule} ${row}`, answers })), ...everyone]);
  let compared = 0;
  const lower = people.flatMap(({ id, answers }) =>
    steps
      .filter((step) => {
        const result = less(answers, step);
        if (result !== null) compared++;
        return result;
      })
      .map(({ question, calmer, worse }) => `${id}: ${question} ${worse} is less urgent than ${calmer}`),
  );
  expect([...new Set(lower)]).toEqual([]);
  console.log(`more worrying answers, exhaustively: ${compared} pairs`);
});

test('every step, on any answers', () => {
  fc.assert(
    fc.property(fc.oneof(fullAnswers, nearRules), fc.constantFrom(...steps), (answers, step) => less(answers, step) !== true),
    cases(15_000),
  );
});
