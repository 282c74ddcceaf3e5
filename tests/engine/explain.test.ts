import { describe, expect, test } from 'vitest';
import { hasBit, noBits } from '../../functions/engine/bits.ts';
import { compile } from '../../functions/engine/compile.ts';
import { answered, type Condition } from '../../functions/engine/condition.ts';
import { addQuestions, because } from '../../functions/engine/explain.ts';
import { writeAnswers } from '../../functions/engine/facts.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { UNKNOWN } from '../../functions/engine/truth.ts';
import { all, any, atLeast, only, table } from './small.ts';

const why = (condition: Condition, answers: Answers) => because(compile(condition, table.bySlotId), writeAnswers(table, answers, true));
const settles = (condition: Condition, answers: Answers) => {
  const { owes, leaves } = compile(condition, table.bySlotId);
  const facts = writeAnswers(table, answers, true);
  const questions = noBits(table.slots.length);
  addQuestions(questions, leaves, owes(facts, UNKNOWN), facts);
  return table.slots.filter(({ index }) => hasBit(questions, index)).map(({ question }) => question.id);
};

describe('the answers behind a condition that holds', () => {
  test('one answer, or the ticks of a list that count', () => {
    expect(why(answered('age', 'adult', 'old'), { age: 'old' })).toEqual([{ question: 'age', answer: 'old' }]);
    expect(why(answered('signs', 'fever', 'none'), { signs: ['rash', 'fever'] })).toEqual([{ question: 'signs', answer: ['fever'] }]);
    expect(why(only('signs', 'rash', 'fever'), { signs: ['fever', 'rash'] })).toEqual([{ question: 'signs', answer: ['rash', 'fever'] }]);
  });

  test('in the order of the questions, each once', () => {
    const both = all(answered('age', 'old'), answered('signs', 'rash'), answered('signs', 'fever'));
    expect(why(both, { signs: ['fever', 'rash'], age: 'old' })).toEqual([
      { question: 'signs', answer: ['rash', 'fever'] },
      { question: 'age', answer: 'old' },
    ]);
  });

  test('of several ways, those that hold', () => {
    const either = any(answered('age', 'old'), answered('signs', 'fever'));
    expect(why(either, { signs: ['fever'], age: 'adult' })).toEqual([{ question: 'signs', answer: ['fever'] }]);
    expect(why(either, { for: 'me', signs: ['fever'], age: 'adult' })).toEqual([{ question: 'signs', answer: ['fever'] }]);
    expect(why(atLeast(1, answered('age', 'old'), answered('signs', 'fever')), { signs: ['none'], age: 'old' })).toEqual([
      { question: 'age', answer: 'old' },
    ]);
  });

  test('a part that holds within one that does not is no reason', () => {
    const half = any(all(answered('age', 'old'), answered('signs', 'fever')), answered('words', 'burning'));
    expect(why(half, { age: 'old', signs: ['none'], words: ['burning'] })).toEqual([{ question: 'words', answer: ['burning'] }]);
  });

  test('a follow-up left out counts as "not sure"', () => {
    expect(why(answered('rash-when', 'not-sure'), { signs: ['rash'] })).toEqual([{ question: 'rash-when', answer: 'not-sure' }]);
  });
});

describe('the questions that would settle a condition', () => {
  test('those without an answer, in their order', () => {
    expect(settles(all(answered('age', 'old'), answered('signs', 'fever')), {})).toEqual(['signs', 'age']);
    expect(settles(all(answered('age', 'old'), answered('signs', 'fever')), { signs: ['fever'] })).toEqual(['age']);
    expect(settles(answered('signs', 'fever'), { signs: ['not-sure'] })).toEqual(['signs']);
  });

  test('each once, however often it is read', () => {
    const often = all(answered('signs', 'rash'), answered('signs', 'fever'), answered('age', 'old'), answered('signs', 'none'));
    expect(settles(often, {})).toEqual(['signs', 'age']);
  });

  test('of a follow-up that may not be asked yet, what would open it', () => {
    const checked = answered('rash-checked', 'yes');
    expect(settles(checked, {})).toEqual(['signs']);
    expect(settles(checked, { 'rash-checked': 'yes' })).toEqual(['signs']);
    expect(settles(checked, { signs: ['rash'] })).toEqual(['rash-when']);
    expect(settles(checked, { signs: ['rash'], 'rash-when': 'old' })).toEqual(['rash-checked']);
    expect(settles(all(checked, answered('signs', 'fever')), {})).toEqual(['signs']);
  });

  test('not those of a part that is settled', () => {
    const condition = any(all(answered('age', 'old'), answered('words', 'burning')), answered('signs', 'fever'));
    expect(settles(condition, { age: 'adult' })).toEqual(['signs']);
  });
});
