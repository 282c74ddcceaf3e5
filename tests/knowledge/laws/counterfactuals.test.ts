import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, type Answers, NONE, NOT_SURE } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import type { Question } from '../../../functions/knowledge/vocabulary.ts';
import { everyone } from '../../support/cases.ts';
import { optionsOf, questions, ticksOf } from '../../support/questionnaire.ts';
import { anyAnswers, cases, fullAnswers, someOf } from '../../support/random-answers.ts';
import { everyWay, nearRules } from '../../support/ways.ts';

/* Law: `wouldChange` names every single answer whose change would change the level, with exactly that level, once. */

/** Every answer one change away, worked out apart from the engine. */
function oneChangeAway(question: Question, answer: Answer): readonly Answer[] {
  if (typeof answer === 'number') return [];
  if (typeof answer === 'string') return optionsOf(question).filter((option) => option !== answer);
  const ticks = ticksOf(question);
  const more = ticks.filter((option) => !answer.includes(option)).map((option) => [...answer.filter((id) => id !== NONE), option]);
  const fewer = answer
    .filter((option) => ticks.includes(option) || (option === NOT_SURE && answer.length > 1))
    .map((option) => answer.filter((id) => id !== option))
    .map((left) => (left.length > 0 ? left : [NONE]));
  const instead = [[NONE], [NOT_SURE]].filter(([option]) => !answer.includes(option as string));
  const all = [...more, ...fewer, ...instead];
  return [...new Map(all.map((one) => [one.toSorted().join(), one])).values()];
}

function bruteForce(answers: Answers): readonly string[] {
  const { level } = engine.step(answers);
  return questions
    .flatMap((question) => {
      const answer = answers[question.id];
      if (answer === undefined) return [];
      return oneChangeAway(question, answer).map((other) => ({
        question: question.id,
        other,
        level: engine.step({ ...answers, [question.id]: other }).level,
      }));
    })
    .filter((change) => change.level !== level)
    .map((change) => `${change.question}: ${[change.other].flat().toSorted()} gives ${change.level}`)
    .toSorted();
}

/** Sorted, and not made unique: nothing may be named twice. */
const told = (answers: Answers): readonly string[] =>
  engine
    .assess(answers)
    .wouldChange.map(({ question, answer, level }) => `${question}: ${[answer].flat().toSorted()} gives ${level}`)
    .toSorted();

test('of every made-up person', () => {
  for (const { id, answers } of someOf(everyone)) expect(told(answers), id).toEqual(bruteForce(answers));
});

test('of one way in which each row comes true', () => {
  const first = new Map(everyWay.map((way) => [`${way.rule} ${way.row}`, way.answers]));
  for (const [id, answers] of someOf([...first])) expect(told(answers), id).toEqual(bruteForce(answers));
});

test('of any answers, unfinished ones too', () => {
  fc.assert(
    fc.property(fc.oneof(anyAnswers, fullAnswers, nearRules), (answers) => `${told(answers)}` === `${bruteForce(answers)}`),
    cases(1_200),
  );
});
