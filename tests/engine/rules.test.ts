import { describe, expect, test } from 'vitest';
import { answered } from '../../functions/engine/condition.ts';
import { NO, UNKNOWN, writeAnswers, YES } from '../../functions/engine/facts.ts';
import { rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { type CompiledRule, compileRules, firedRow, openRow, readingOf, SILENT } from '../../functions/engine/rules.ts';
import { fever, rash, table } from './small.ts';

const compiled = compileRules([rash, fever], table);
const [compiledRash, compiledFever] = compiled as [CompiledRule, CompiledRule];
const rows = compiled.flatMap((rule) => rule.rows);
const read = (answers: Answers) => readingOf(rows, writeAnswers(table, answers, true));

test('rows know their rank, and their place among all rows', () => {
  expect(rows.map(({ rank: urgency, place }) => [urgency, place])).toEqual([
    [0, 0],
    [1, 1],
    [3, 2],
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  expect(compiledRash.clearedBy).toHaveLength(1);
  expect(compiledFever.clearedBy).toEqual([]);
});

describe('a reading', () => {
  test('knows of each row if it holds', () => {
    const { truths, urgency } = read({ signs: ['fever'], age: 'old' });
    expect([...truths]).toEqual([NO, NO, NO, UNKNOWN, YES, YES]);
    expect(urgency).toBe(rank('urgent'));
  });

  test('is silent if none does', () => {
    expect(read({ signs: ['none'] }).urgency).toBe(SILENT);
    expect(read({}).urgency).toBe(SILENT);
    expect(SILENT).toBe(5);
  });

  test('takes the most urgent row, wherever it stands', () => {
    expect(read({ signs: ['rash', 'fever'], 'rash-when': 'new' }).urgency).toBe(rank('emergency'));
    expect(read({ signs: ['rash', 'fever'], 'rash-when': 'old', 'rash-checked': 'no' }).urgency).toBe(rank('soon'));
    expect(read({ signs: ['rash'], 'rash-when': 'old', 'rash-checked': 'no' }).urgency).toBe(rank('routine'));
  });
});

test('the row that fires is the first that holds', () => {
  expect(firedRow(compiledFever, read({ signs: ['fever'], age: 'old', tablets: ['strong'] }))).toBe(0);
  expect(firedRow(compiledFever, read({ signs: ['fever'], age: 'old', tablets: ['none'] }))).toBe(1);
  expect(firedRow(compiledFever, read({ signs: ['fever'], age: 'adult', tablets: ['none'] }))).toBe(2);
  expect(firedRow(compiledFever, read({ signs: ['none'] }))).toBe(-1);
  expect(firedRow(compiledFever, read({}))).toBe(-1);
});

describe('the row that is open', () => {
  test('is the most urgent unknown one', () => {
    expect(openRow(compiledFever, read({ signs: ['fever'] }), SILENT)).toBe(0);
    expect(openRow(compiledFever, read({ signs: ['fever'], tablets: ['none'] }), SILENT)).toBe(1);
    expect(openRow(compiledFever, read({}), SILENT)).toBe(0);
  });

  test('only if it is more urgent than the result', () => {
    expect(openRow(compiledFever, read({ signs: ['fever'], tablets: ['none'] }), rank('soon'))).toBe(1);
    expect(openRow(compiledFever, read({ signs: ['fever'], tablets: ['none'] }), rank('urgent'))).toBe(-1);
    expect(openRow(compiledFever, read({ signs: ['fever'] }), rank('emergency'))).toBe(-1);
  });

  test('is none where everything is known', () => {
    expect(openRow(compiledFever, read({ signs: ['none'] }), SILENT)).toBe(-1);
    expect(openRow(compiledFever, read({ signs: ['fever'], tablets: ['none'], age: 'adult' }), SILENT)).toBe(-1);
  });
});

test('two rules of one name are refused', () => {
  expect(() => compileRules([rash, { ...fever, id: 'rash' }], table)).toThrow(new RangeError('two rules have the id "rash"'));
});

test('a row that stands after a less urgent one is refused; two alike are not', () => {
  const row = (level: 'soon' | 'urgent') => ({ level, when: answered('signs', 'fever') });
  expect(() => compileRules([{ id: 'late', rows: [row('soon'), row('urgent')] }], table)).toThrow(
    new RangeError('rule "late": put the most urgent row first'),
  );
  expect(compileRules([{ id: 'alike', rows: [row('urgent'), row('urgent')] }], table)).toHaveLength(1);
});
