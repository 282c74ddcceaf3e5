import { describe, expect, test } from 'vitest';
import { createEngine } from '../../functions/engine/assess.ts';
import { answered } from '../../functions/engine/condition.ts';
import type { Slot } from '../../functions/engine/facts.ts';
import { answerOf, eachNeighbour } from '../../functions/engine/neighbours.ts';
import type { Answer } from '../../functions/engine/question.ts';
import { all, engine, knowledge, only, table, well } from './small.ts';

const slot = (id: string): Slot => table.bySlotId.get(id) as Slot;

function alternatives(slot: Slot, answer: string | readonly string[]): readonly Answer[] {
  const found: Answer[] = [];
  eachNeighbour(slot, answer, (ticked) => found.push(answerOf(slot, answer, ticked)));
  return found;
}

describe('the answers one change away', () => {
  test('another option', () => {
    expect(alternatives(slot('age'), 'adult')).toEqual(['child', 'old']);
  });

  test('one tick more, one tick fewer, none and not sure', () => {
    expect(alternatives(slot('signs'), ['rash'])).toEqual([['rash', 'fever'], ['none'], ['not-sure']]);
    expect(alternatives(slot('signs'), ['rash', 'fever'])).toEqual([['fever'], ['rash'], ['none'], ['not-sure']]);
    expect(alternatives(slot('signs'), ['none'])).toEqual([['rash'], ['fever'], ['not-sure']]);
    expect(alternatives(slot('signs'), [])).toEqual([['rash'], ['fever'], ['none'], ['not-sure']]);
  });

  test('"not sure" by itself, and beside a tick', () => {
    expect(alternatives(slot('signs'), ['not-sure'])).toEqual([['not-sure', 'rash'], ['not-sure', 'fever'], ['none']]);
    expect(alternatives(slot('signs'), ['rash', 'not-sure'])).toEqual([['not-sure'], ['rash', 'not-sure', 'fever'], ['rash'], ['none']]);
  });

  test('none of a number', () => {
    expect(engine.assess({ ...well, strength: 5 }).wouldChange).toEqual(engine.assess(well).wouldChange);
  });
});

describe('what would change the level', () => {
  test('of somebody well', () => {
    expect(engine.assess(well).wouldChange).toEqual([
      { question: 'signs', answer: ['rash'], level: 'urgent' },
      { question: 'signs', answer: ['fever'], level: 'soon' },
      { question: 'signs', answer: ['not-sure'], level: 'urgent' },
      { question: 'age', answer: 'child', level: 'urgent' },
      { question: 'tablets', answer: ['strong'], level: 'soon' },
      { question: 'worse', answer: ['walking'], level: 'routine' },
    ]);
  });

  test('an answer that makes it less urgent, too', () => {
    const feverish = { ...well, signs: ['fever'], age: 'old' };
    expect(engine.assess(feverish).wouldChange).toEqual([
      { question: 'signs', answer: ['none'], level: 'self-care' },
      { question: 'age', answer: 'adult', level: 'soon' },
      { question: 'tablets', answer: ['strong'], level: 'emergency' },
      { question: 'tablets', answer: ['not-sure'], level: 'emergency' },
    ]);
  });

  test('an answer to a follow-up, and one that takes its opener away', () => {
    const old = { ...well, signs: ['rash'], 'rash-when': 'old', 'rash-checked': 'no' };
    expect(engine.assess(old).wouldChange).toEqual([
      { question: 'signs', answer: ['rash', 'fever'], level: 'soon' },
      { question: 'signs', answer: ['none'], level: 'self-care' },
      { question: 'signs', answer: ['not-sure'], level: 'urgent' },
      { question: 'rash-when', answer: 'new', level: 'emergency' },
      { question: 'rash-when', answer: 'not-sure', level: 'urgent' },
      { question: 'rash-checked', answer: 'yes', level: 'self-care' },
      { question: 'age', answer: 'child', level: 'urgent' },
      { question: 'tablets', answer: ['strong'], level: 'soon' },
    ]);
  });

  test('not a question without an answer', () => {
    expect(engine.assess({ signs: ['none'] }).wouldChange).toEqual([
      { question: 'signs', answer: ['rash'], level: 'urgent' },
      { question: 'signs', answer: ['not-sure'], level: 'urgent' },
    ]);
  });

  test('not what another answer decides anyway', () => {
    const emergency = { ...well, signs: ['rash', 'fever'], 'rash-when': 'new', tablets: ['strong'], 'tablet-harm': 'none' };
    expect(engine.assess(emergency).wouldChange).toEqual([
      { question: 'signs', answer: ['none'], level: 'self-care' },
      { question: 'signs', answer: ['not-sure'], level: 'urgent' },
    ]);
  });

  test('a tick taken away from a rule that allows no other tick', () => {
    const alone = { id: 'alone', rows: [{ level: 'urgent' as const, when: all(answered('worse', 'walking'), only('worse', 'walking')) }] };
    const { wouldChange } = createEngine({ ...knowledge, rules: [alone] }).assess({ ...well, worse: ['walking', 'sitting'] });
    expect(wouldChange.filter(({ question }) => question === 'worse')).toEqual([
      { question: 'worse', answer: ['walking'], level: 'urgent' },
    ]);
  });

  test('the first question too, and nothing of it is left when the next one is changed', () => {
    const mine = { id: 'mine', rows: [{ level: 'urgent' as const, when: all(answered('for', 'me'), answered('age', 'child')) }] };
    const { wouldChange } = createEngine({ ...knowledge, rules: [mine], patternsGiveWayTo: [] }).assess({ ...well, for: 'another' });
    expect(wouldChange.filter(({ question }) => question === 'age')).toEqual([]);
    const child = createEngine({ ...knowledge, rules: [mine], patternsGiveWayTo: [] }).assess({ ...well, for: 'another', age: 'child' });
    expect(child.wouldChange).toContainEqual({ question: 'for', answer: 'me', level: 'urgent' });
  });

  test('not an answer that was not asked for', () => {
    const stray = { ...well, 'rash-when': 'new' };
    expect(engine.assess(stray).wouldChange.filter(({ question }) => question === 'rash-when')).toEqual([]);
    expect(engine.assess(stray).wouldChange).toContainEqual({ question: 'signs', answer: ['rash'], level: 'emergency' });
  });
});
