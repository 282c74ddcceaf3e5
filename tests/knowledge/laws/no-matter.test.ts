import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { dangerQuestions, onlyShown } from '../../support/questionnaire.ts';
import { anyAnswers, cases, fullAnswers } from '../../support/random-answers.ts';
import { nearRules } from '../../support/ways.ts';

/* Laws: some answers change the words or the hand-over, and never the level. */

const levelOf = (answers: Answers) => engine.step(answers).level;
const people = fc.oneof(anyAnswers, nearRules);

test('who answers', () => {
  fc.assert(
    fc.property(
      people,
      (answers) => levelOf({ ...answers, 'answering-for': 'myself' }) === levelOf({ ...answers, 'answering-for': 'someone-else' }),
    ),
    cases(3_000),
  );
});

test('left or right', () => {
  fc.assert(
    fc.property(people, (answers) => levelOf({ ...answers, side: 'left' }) === levelOf({ ...answers, side: 'right' })),
    cases(3_000),
  );
});

test('how strong the pain is, as a number', () => {
  fc.assert(
    fc.property(people, fc.nat(10), fc.nat(10), (answers, usual, worst) => {
      const { 'severity-usual': _, 'severity-worst': __, ...rest } = answers;
      expect(engine.assess({ ...rest, 'severity-usual': usual, 'severity-worst': worst })).toEqual(engine.assess(rest));
    }),
    cases(500),
  );
});

test('the pain picture, once it is urgent or an emergency', () => {
  fc.assert(
    fc.property(fullAnswers, (answers) => {
      const danger = Object.fromEntries(Object.entries(answers).filter(([id]) => dangerQuestions.has(id)));
      const level = levelOf(danger);
      return level === levelOf(answers) || !['emergency', 'urgent'].includes(levelOf(answers));
    }),
    cases(3_000),
  );
});

test('answers to questions that were not asked', () => {
  fc.assert(
    fc.property(people, (answers) => levelOf(answers) === levelOf(onlyShown(answers))),
    cases(3_000),
  );
});
