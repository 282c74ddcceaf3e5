import { describe, expect, test } from 'vitest';
import { createEngine } from '../../functions/engine/assess.ts';
import { answered, type Condition } from '../../functions/engine/condition.ts';
import type { Answers, ScreenShape } from '../../functions/engine/question.ts';
import { all, engine, knowledge, question, screen, well } from './small.ts';

const next = (answers: Answers) => engine.step(answers).next;
const without = (answers: Answers, ...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

describe('the next question', () => {
  test('is the first without an answer', () => {
    expect(next({})).toBe('for');
    expect(next({ for: 'me' })).toBe('signs');
    expect(next({ for: 'me', signs: ['none'] })).toBe('age');
    expect(next(without(well, 'age'))).toBe('age');
    expect(next(without(well, 'words'))).toBe('words');
  });

  test('is none at the end, and nobody waits for what may be left out', () => {
    expect(next(well)).toBeNull();
    expect(engine.step(well)).toEqual({ level: 'self-care', status: 'complete', next: null });
    expect(next({ ...well, strength: 3 })).toBeNull();
  });

  test('is a follow-up as soon as it is opened, but not before', () => {
    expect(next({ for: 'me', signs: ['rash'] })).toBe('rash-when');
    expect(next({ for: 'me', signs: ['rash'], 'rash-when': 'old' })).toBe('rash-checked');
    expect(next({ for: 'me', signs: ['rash'], 'rash-when': 'old', 'rash-checked': 'no' })).toBe('age');
    expect(next({ for: 'me', signs: ['not-sure'] })).toBe('age');
  });
});

describe('the questions end', () => {
  test('at an emergency answer, at once', () => {
    expect(engine.step({ for: 'me', signs: ['rash'], 'rash-when': 'new' })).toEqual({ level: 'emergency', status: 'complete', next: null });
  });

  test('not at an emergency that is only assumed of an open follow-up', () => {
    const tablets = { ...without(well, 'tablets', 'words', 'worse'), tablets: ['strong'] };
    expect(next(tablets)).toBe('tablet-harm');
    expect(next({ ...tablets, 'tablet-harm': 'bad' })).toBeNull();
  });

  test('at urgent, after the danger screens', () => {
    const urgent = { for: 'me', signs: ['not-sure'] };
    expect(engine.step(urgent)).toEqual({ level: 'urgent', status: 'incomplete', next: 'age' });
    expect(next({ ...urgent, age: 'adult' })).toBe('tablets');
    expect(engine.step({ ...urgent, age: 'adult', tablets: ['none'] })).toEqual({ level: 'urgent', status: 'complete', next: null });
  });

  test('at soon, with the last screen', () => {
    const soon = { for: 'me', signs: ['fever'], age: 'adult', tablets: ['none'] };
    expect(engine.step(soon)).toEqual({ level: 'soon', status: 'incomplete', next: 'words' });
    expect(next({ ...soon, words: ['none'], worse: ['none'] })).toBeNull();
  });

  test('where a rule ends them: before the screen that it reads, but not before what stands earlier', () => {
    expect(next({ for: 'me', signs: ['none'], age: 'child' })).toBeNull();
    expect(next({ for: 'me', age: 'child' })).toBe('signs');
    expect(next({ for: 'me', signs: ['rash'], age: 'child' })).toBe('rash-when');
  });

  test('with the first screen that such a rule reads: nothing more is asked of a child on that screen or later', () => {
    const screens = [
      screen('signs', true, question('signs', 'many', ['rash', 'none'])),
      screen('age', true, question('age', 'one', ['child', 'adult']), question('height', 'one', ['small', 'tall'])),
      screen('health', true, question('health', 'many', ['ill', 'none']), question('sleep', 'one', ['good', 'bad'])),
    ];
    const endsWith = (rule: Condition) =>
      createEngine({
        ...{ ...knowledge, screens, rules: [{ id: 'ends', ends: true, rows: [{ level: 'urgent', when: rule }] }] },
        ...{ painAxes: { ...knowledge.painAxes, features: [] }, contributors: [], patterns: [], notes: [] },
        painPictureUnknown: answered('age', 'child'),
      });
    const child = answered('age', 'child');
    expect(endsWith(child).step({ signs: ['none'], age: 'child' }).next).toBeNull();
    expect(endsWith(child).step({ signs: ['none'], age: 'adult' }).next).toBe('height');
    const illChild = endsWith(all(child, answered('health', 'ill')));
    expect(illChild.step({ signs: ['none'], age: 'child', health: ['ill'] }).next).toBeNull();
    expect(illChild.step({ age: 'child', health: ['ill'] }).next).toBe('signs');
  });
});

describe('the questions of one screen', () => {
  test('are those that are shown and have no answer yet', () => {
    expect(engine.askTogether('signs', {})).toEqual(['signs']);
    expect(engine.askTogether('rash-when', { signs: ['rash'] })).toEqual(['rash-when']);
    expect(engine.askTogether('tablets', { tablets: ['strong'] })).toEqual(['tablet-harm', 'strength']);
    expect(engine.askTogether('tablets', {})).toEqual(['tablets', 'strength']);
    expect(engine.askTogether('tablets', { tablets: ['none'], strength: 0 })).toEqual([]);
  });

  test('are not yet those that a "not sure" would open: nobody has said it', () => {
    const [signs] = knowledge.screens.slice(1);
    const checked = { ...knowledge, screens: [...knowledge.screens] };
    checked.screens[1] = {
      ...(signs as ScreenShape),
      questions: (signs as ScreenShape).questions.map((one) =>
        one.id === 'rash-checked' ? { ...one, shownIf: answered('rash-when', 'old', 'not-sure') } : one,
      ),
    };
    const { askTogether } = createEngine(checked);
    expect(askTogether('signs', { signs: ['rash'] })).toEqual(['rash-when']);
    expect(askTogether('signs', { signs: ['rash'], 'rash-when': 'not-sure' })).toEqual(['rash-checked']);
  });

  test('a question that does not exist is refused', () => {
    expect(() => engine.askTogether('nothing', {})).toThrow(new RangeError('no such question: "nothing"'));
  });
});
