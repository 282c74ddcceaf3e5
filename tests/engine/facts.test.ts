import { describe, expect, test } from 'vitest';
import { answered } from '../../functions/engine/condition.ts';
import { followUpWaits, givenOf, isShown, type Slot, tabulate, writeAnswers } from '../../functions/engine/facts.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { greatest, NO, UNKNOWN, YES } from '../../functions/engine/truth.ts';
import { question, screen, table } from './small.ts';

const slot = (id: string): Slot => table.bySlotId.get(id) as Slot;

/** What is known of each option of a question. */
function known(id: string, answers: Answers, assumeNotSure = true): Readonly<Record<string, number>> {
  const facts = writeAnswers(table, answers, assumeNotSure);
  const { word, options } = slot(id);
  return Object.fromEntries([...options].map(([option, bit]) => [option, greatest(facts, word, bit)]));
}

describe('the table of options', () => {
  test('gives each a bit of its own, and all those of a question one pair of words', () => {
    const taken = new Map<number, number>();
    table.slots.forEach(({ question: one, index, word, bits, options, ids, ticks }, place) => {
      expect(index).toBe(place);
      expect(word % 2).toBe(0);
      expect(word).toBeGreaterThanOrEqual(0);
      expect(word).toBeLessThan(table.size);
      expect([...options.keys()]).toEqual(one.options.map(({ id }) => id));
      expect([ids, ticks]).toEqual([[...options.keys()], [...options.values()]]);
      expect(ticks.reduce((all, tick) => all + tick, 0)).toBe(bits);
      for (const tick of ticks) expect(Math.log2(tick) % 1).toBe(0);
      expect((taken.get(word) ?? 0) & bits).toBe(0);
      taken.set(word, (taken.get(word) ?? 0) | bits);
    });
    expect([...taken].map(([word, bits]) => [word, bits])).toEqual([[0, 2 ** (2 + 4 + 3 + 3 + 3 + 4 + 2 + 0 + 5 + 4) - 1]]);
  });

  test('begins another pair of words where a question would not fit whole', () => {
    const long = (id: string, count: number) =>
      question(
        id,
        'many',
        Array.from({ length: count }, (_, at) => `${id}${at}`),
      );
    const { slots, size } = tabulate([screen('one', true, long('a', 20), long('b', 10), long('c', 1), long('d', 30))]);
    expect(slots.map(({ word }) => word)).toEqual([0, 0, 2, 4]);
    expect(size).toBe(6);
    expect(() => tabulate([screen('one', true, long('e', 31))])).toThrow(new RangeError('the question "e" has more than 30 options'));
  });

  test('knows the screen of each question, and its place', () => {
    expect(table.slots.map(({ screen: on, screenIndex }) => [on.id, screenIndex])).toEqual([
      ['who', 0],
      ['signs', 1],
      ['signs', 1],
      ['signs', 1],
      ['age', 2],
      ['tablets', 3],
      ['tablets', 3],
      ['tablets', 3],
      ['picture', 4],
      ['picture-2', 5],
    ]);
  });

  test('finds what a question opens, and what that opens in turn', () => {
    const opened = Object.fromEntries(table.slots.map((one) => [one.question.id, one.followUps.map((later) => later.question.id)]));
    expect(opened).toEqual({
      for: [],
      signs: ['rash-when', 'rash-checked'],
      'rash-when': ['rash-checked'],
      'rash-checked': [],
      age: [],
      tablets: ['tablet-harm'],
      'tablet-harm': [],
      strength: [],
      words: [],
      worse: [],
    });
  });

  test('two questions of one name are refused', () => {
    const twice = [screen('one', true, question('q', 'one', ['a'])), screen('two', true, question('q', 'one', ['b']))];
    expect(() => tabulate(twice)).toThrow(new RangeError('two questions have the id "q"'));
  });

  test('a follow-up of a later question is refused', () => {
    const backwards = [screen('one', true, question('q', 'one', ['a'], { shownIf: answered('r', 'b') }), question('r', 'one', ['b']))];
    expect(() => tabulate(backwards)).toThrow(new RangeError('a condition reads "r", which is no earlier question'));
  });
});

describe('what an answer says', () => {
  test('without an answer nothing is known', () => {
    expect(known('signs', {})).toEqual({ rash: UNKNOWN, fever: UNKNOWN, none: UNKNOWN, 'not-sure': UNKNOWN });
  });

  test('a tick is a yes, and what is not ticked a no', () => {
    expect(known('signs', { signs: ['fever'] })).toEqual({ rash: NO, fever: YES, none: NO, 'not-sure': NO });
    expect(known('signs', { signs: ['rash', 'fever'] })).toEqual({ rash: YES, fever: YES, none: NO, 'not-sure': NO });
    expect(known('signs', { signs: ['none'] })).toEqual({ rash: NO, fever: NO, none: YES, 'not-sure': NO });
    expect(known('signs', { signs: [] })).toEqual({ rash: NO, fever: NO, none: NO, 'not-sure': NO });
  });

  test('"not sure" leaves the rest unknown, also beside a tick', () => {
    expect(known('signs', { signs: ['not-sure'] })).toEqual({ rash: UNKNOWN, fever: UNKNOWN, none: UNKNOWN, 'not-sure': YES });
    expect(known('signs', { signs: ['fever', 'not-sure'] })).toEqual({ rash: UNKNOWN, fever: YES, none: UNKNOWN, 'not-sure': YES });
    const unsure = { signs: ['rash'], 'rash-when': 'not-sure' };
    expect(known('rash-when', unsure)).toEqual({ new: UNKNOWN, old: UNKNOWN, 'not-sure': YES });
  });

  test('one answer is a yes for it and a no for the others', () => {
    expect(known('age', { age: 'adult' })).toEqual({ child: NO, adult: YES, old: NO });
  });

  test('an answer that is no option says no to all', () => {
    expect(known('age', { age: 'ancient' })).toEqual({ child: NO, adult: NO, old: NO });
  });

  test('a number says nothing of any option', () => {
    expect([...writeAnswers(table, { strength: 7 }, true)]).toEqual([...writeAnswers(table, {}, true)]);
  });
});

describe('a follow-up', () => {
  const shown = (id: string, answers: Answers, assumeNotSure = true) => isShown(slot(id), writeAnswers(table, answers, assumeNotSure));

  test('a question without a condition is always asked', () => {
    expect(shown('age', {})).toBe(YES);
  });

  test('is asked if it is opened, not asked if it is not, and unknown while the opener has no answer', () => {
    expect(shown('rash-when', { signs: ['rash'] })).toBe(YES);
    expect(shown('rash-when', { signs: ['fever'] })).toBe(NO);
    expect(shown('rash-when', {})).toBe(UNKNOWN);
    expect(shown('rash-when', { signs: ['not-sure'] })).toBe(UNKNOWN);
  });

  test('that is not asked is a no throughout, whatever was answered', () => {
    expect(known('rash-when', { signs: ['fever'], 'rash-when': 'new' })).toEqual({ new: NO, old: NO, 'not-sure': NO });
    expect(known('rash-checked', { signs: ['none'], 'rash-when': 'old', 'rash-checked': 'yes' })).toEqual({
      yes: NO,
      no: NO,
      'not-sure': NO,
    });
  });

  test('of an open opener is unknown throughout, whatever was answered', () => {
    expect(known('rash-when', { 'rash-when': 'new' })).toEqual({ new: UNKNOWN, old: UNKNOWN, 'not-sure': UNKNOWN });
  });

  test('that is opened and has no answer counts as its "not sure", but not for the flow', () => {
    expect(known('rash-when', { signs: ['rash'] })).toEqual({ new: UNKNOWN, old: UNKNOWN, 'not-sure': YES });
    expect(known('rash-when', { signs: ['rash'] }, false)).toEqual({ new: UNKNOWN, old: UNKNOWN, 'not-sure': UNKNOWN });
  });

  test('without a "not sure" stays unknown, and so does a question of all without an answer', () => {
    expect(known('tablet-harm', { tablets: ['strong'] })).toEqual({ bad: UNKNOWN, none: UNKNOWN });
    expect(known('tablets', {})['not-sure']).toBe(UNKNOWN);
  });

  test('waits while it is opened and has no answer', () => {
    const waits = (answers: Answers) => followUpWaits(table, givenOf(table, answers), writeAnswers(table, answers, true));
    expect(waits({})).toBe(false);
    expect(waits({ signs: ['rash'] })).toBe(true);
    expect(waits({ signs: ['rash'], 'rash-when': 'new' })).toBe(false);
    expect(waits({ signs: ['rash'], 'rash-when': 'old' })).toBe(true);
    expect(waits({ signs: ['fever'] })).toBe(false);
  });
});
