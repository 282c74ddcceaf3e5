import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../../functions/engine/assess.ts';
import { levels } from '../../../functions/engine/level.ts';
import { engine, knowledge } from '../../../functions/knowledge/knowledge.ts';
import { questions } from '../../support/questionnaire.ts';
import { anyAnswers, cases, shuffled } from '../../support/random-answers.ts';

/* Laws: every valid set of answers has an outcome; the same answers have the same outcome; their order says nothing. */

test('any valid answers, partial ones included, give an outcome', () => {
  const ids = new Set(questions.map(({ id }) => id));
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { level, status, next, reasons, wouldChange } = engine.assess(Object.freeze(answers));
      return (
        levels.includes(level) &&
        (status === 'complete') === (next === null) &&
        (next === null || ids.has(next)) &&
        reasons.every((reason) => reason.because.length > 0) &&
        wouldChange.every((change) => change.level !== level)
      );
    }),
    cases(8_000),
  );
});

test('no answers at all: nothing is known, so no calm result and the first question', () => {
  expect(engine.step({})).toEqual({ level: 'soon', status: 'incomplete', next: 'answering-for' });
});

test('the same answers give the same outcome, from another engine too', () => {
  const another = createEngine(knowledge);
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const once = JSON.stringify(engine.assess(answers));
      return once === JSON.stringify(engine.assess(structuredClone(answers))) && once === JSON.stringify(another.assess(answers));
    }),
    cases(1_500),
  );
});

test('the order of the answers, and of the ticks in a list, says nothing', () => {
  const inOrder = anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers)));
  fc.assert(
    fc.property(inOrder, ([answers, mixed]) => {
      const { wouldChange: one, ...outcome } = engine.assess(answers);
      const { wouldChange: two, ...mixedOutcome } = engine.assess(mixed);
      const names = (changes: typeof one) =>
        changes.map(({ question, answer, level }) => `${question} ${[answer].flat().toSorted()} ${level}`).toSorted();
      return JSON.stringify(outcome) === JSON.stringify(mixedOutcome) && `${names(one)}` === `${names(two)}`;
    }),
    cases(3_000),
  );
});

test('a level, a status and a next question are the same from `step` as from `assess`', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const whole = engine.assess(answers);
      const step = engine.step(answers);
      return whole.level === step.level && whole.status === step.status && whole.next === step.next;
    }),
    cases(4_000),
  );
});
