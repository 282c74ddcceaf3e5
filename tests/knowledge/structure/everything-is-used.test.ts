import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { everyone } from '../../support/cases.ts';
import { asList, onlyShown, optionsOf, questionOf, questions } from '../../support/questionnaire.ts';

/* What no vector and no persona touches: nothing. */

const given = everyone.map(({ answers }) => onlyShown(answers));
const reasons = everyone.flatMap(({ answers }) => engine.assess(answers).reasons);

describe('somebody', () => {
  test('answers every question', () => {
    expect(questions.map(({ id }) => id).filter((id) => !given.some((answers) => answers[id] !== undefined))).toEqual([]);
  });

  test('gives every answer', () => {
    const answered = new Set(
      given.flatMap((answers) => Object.entries(answers).flatMap(([id, answer]) => asList(answer).map((one) => `${id}: ${one}`))),
    );
    const all = questions.flatMap((question) => optionsOf(question).map((option) => `${question.id}: ${option}`));
    expect(all.filter((one) => !answered.has(one))).toEqual([]);
  });

  test('fires every row of every rule', () => {
    const fired = new Set(reasons.map(({ rule, row }) => `${rule.id} ${row}`));
    const all = redFlags.flatMap(({ id, rows }) => rows.map((_, row) => `${id} ${row}`));
    expect(all.filter((one) => !fired.has(one))).toEqual([]);
  });
});

test('people answer only what they would be asked', () => {
  const stray = everyone.flatMap(({ id, answers }) =>
    Object.keys(answers)
      .filter((question) => onlyShown(answers)[question] === undefined && question !== 'checked')
      .map((question) => `${id}: ${question}`),
  );
  expect(stray).toEqual([]);
});

const shapeOf = (answer: Answer) => (Array.isArray(answer) ? 'many' : typeof answer === 'number' ? 'scale' : 'one');

test('people answer as each question asks: one option, several, or a number', () => {
  const answers = everyone.flatMap((one) => Object.entries(one.answers).map(([id, answer]) => ({ id, answer: answer as Answer })));
  const otherwise = answers.filter(({ id, answer }) => shapeOf(answer) !== questionOf(id).kind);
  expect(otherwise).toEqual([]);
});

test('nobody is left with an answer that they cannot give any more', () => {
  const answers = everyone.flatMap((one) =>
    Object.entries(one.answers).flatMap(([id, answer]) => asList(answer).map((option) => ({ id, option }))),
  );
  expect(answers.filter(({ id, option }) => !optionsOf(questionOf(id)).includes(option))).toEqual([]);
});

test('no two people have the same id', () => {
  const ids = everyone.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
