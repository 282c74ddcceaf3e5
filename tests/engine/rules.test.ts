import { describe, expect, test } from 'vitest';
import { answered } from '../../functions/engine/condition.ts';
import { tabulate, writeAnswers } from '../../functions/engine/facts.ts';
import { rank } from '../../functions/engine/level.ts';
import { openOf } from '../../functions/engine/open.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { type CompiledRule, compileRules, firedRow, SILENT, type WholeReading } from '../../functions/engine/rules.ts';
import { NO, UNKNOWN, YES } from '../../functions/engine/truth.ts';
import { any, fever, question, rash, screen, table } from './small.ts';

const beside = {
  notes: [{ when: answered('age', 'old') }, { when: answered('signs', 'rash') }],
  none: [],
  last: [{ when: answered('age', 'adult') }],
};
const { rules, rows, others, read: readFacts, readLess } = compileRules([rash, fever], table, beside);
const [compiledRash, compiledFever] = rules as [CompiledRule, CompiledRule];
const read = (answers: Answers) => readFacts(writeAnswers(table, answers, true));
const open = openOf(rules, table);
const openAt = (reading: WholeReading, than: number) => open(reading, than).map(({ rule, level }) => [rule, level]);

test('rows know their rank, and their place among all rows', () => {
  expect(rows.map(({ rank: urgency, place, rule, index }) => [urgency, place, rule, index])).toEqual([
    [0, 0, 0, 0],
    [1, 1, 0, 1],
    [3, 2, 0, 2],
    [0, 3, 1, 0],
    [1, 4, 1, 1],
    [2, 5, 1, 2],
  ]);
  expect(compiledRash.clearedBy).toHaveLength(1);
  expect(compiledFever.clearedBy).toEqual([]);
});

describe('a reading', () => {
  test('knows of each row if it holds, then of what clears a rule, then of what stands beside the rules', () => {
    const { truths, holding, urgency } = read({ signs: ['fever'], age: 'old' });
    expect(truths).toEqual([NO, NO, NO, UNKNOWN, YES, YES, NO, YES, NO, NO]);
    expect(compiledRash.clearedBy.map(({ place }) => place)).toEqual([6]);
    expect(others.notes.map(({ place }) => place)).toEqual([7, 8]);
    expect(others.none).toEqual([]);
    expect(others.last.map(({ place }) => place)).toEqual([9]);
    expect(holding).toEqual([4, 5]);
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

describe('what is open', () => {
  test('is the most urgent unknown row of each rule, the most urgent first', () => {
    expect(openAt(read({ signs: ['fever'] }), SILENT)).toEqual([['fever', 'emergency']]);
    expect(openAt(read({ signs: ['fever'], tablets: ['none'] }), SILENT)).toEqual([['fever', 'urgent']]);
    expect(openAt(read({ signs: ['fever', 'not-sure'], age: 'old', tablets: ['none'] }), SILENT)).toEqual([['rash', 'emergency']]);
    expect(openAt(read({}), SILENT)).toEqual([
      ['rash', 'emergency'],
      ['fever', 'emergency'],
    ]);
    expect(openAt(read({ tablets: ['none'] }), SILENT)).toEqual([
      ['rash', 'emergency'],
      ['fever', 'urgent'],
    ]);
  });

  test('only if it is more urgent than the result', () => {
    expect(openAt(read({ signs: ['fever'], tablets: ['none'] }), rank('soon'))).toEqual([['fever', 'urgent']]);
    expect(openAt(read({ signs: ['fever'], tablets: ['none'] }), rank('urgent'))).toEqual([]);
    expect(openAt(read({ signs: ['fever'] }), rank('emergency'))).toEqual([]);
  });

  test('is settled by the questions that are still unknown', () => {
    expect(open(read({}), SILENT).map(({ settledBy }) => settledBy)).toEqual([['signs'], ['signs', 'tablets']]);
    expect(open(read({ signs: ['fever'] }), SILENT).map(({ settledBy }) => settledBy)).toEqual([['tablets']]);
  });

  test('is none where everything is known', () => {
    expect(openAt(read({ signs: ['none'] }), SILENT)).toEqual([]);
    expect(openAt(read({ signs: ['fever'], tablets: ['none'], age: 'adult' }), SILENT)).toEqual([]);
  });
});

test('what is open through a follow-up is settled by those of its openers that are still unknown', () => {
  const followUp = question('since', 'one', ['today', 'long'], { shownIf: any(answered('hip', 'sore'), answered('knee', 'sore')) });
  const small = tabulate([
    screen('one', true, question('hip', 'one', ['sore', 'well']), question('knee', 'one', ['sore', 'well']), followUp),
  ]);
  const since = compileRules([{ id: 'since', rows: [{ level: 'urgent', when: answered('since', 'today') }] }], small);
  const openOfSince = openOf(since.rules, small);
  const settledBy = (answers: Answers) =>
    openOfSince(since.read(writeAnswers(small, answers, true)), SILENT).flatMap((one) => one.settledBy);
  expect(settledBy({})).toEqual(['hip', 'knee']);
  expect(settledBy({ hip: 'well' })).toEqual(['knee']);
  expect(settledBy({ hip: 'well', knee: 'sore' })).toEqual(['since']);
  expect(settledBy({ hip: 'well', knee: 'well' })).toEqual([]);
});

test('read with less, a row that held may not, and the others are a no', () => {
  const answers = { signs: ['rash', 'fever'] };
  const assumed = read(answers);
  expect(assumed.truths.slice(0, rows.length)).toEqual([UNKNOWN, YES, UNKNOWN, UNKNOWN, UNKNOWN, YES]);
  const { holding, urgency } = readLess(assumed, writeAnswers(table, answers, false));
  expect(holding).toEqual([5]);
  expect(urgency).toBe(rank('soon'));
});

test('two rules of one name are refused', () => {
  expect(() => compileRules([rash, { ...fever, id: 'rash' }], table)).toThrow(new RangeError('two rules have the id "rash"'));
});

test('a row that stands after a less urgent one is refused; two alike are not', () => {
  const row = (level: 'soon' | 'urgent') => ({ level, when: answered('signs', 'fever') });
  expect(() => compileRules([{ id: 'late', rows: [row('soon'), row('urgent')] }], table)).toThrow(
    new RangeError('rule "late": put the most urgent row first'),
  );
  expect(compileRules([{ id: 'alike', rows: [row('urgent'), row('urgent')] }], table).rules).toHaveLength(1);
});
