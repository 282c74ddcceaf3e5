import { describe, expect, test } from 'vitest';
import { compileAll } from '../../functions/engine/compile.ts';
import { answered } from '../../functions/engine/condition.ts';
import { tabulate, writeAnswers } from '../../functions/engine/facts.ts';
import { type AxisCounts, axisCounter, type Band, cellOf, type FeatureShape, type PainAxes } from '../../functions/engine/pain-type.ts';
import type { Facts } from '../../functions/engine/truth.ts';
import { question, screen } from './small.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const table = tabulate([
  screen('one', false, question('words', 'many', letters), question('signs', 'many', letters), question('joint', 'many', letters)),
]);
const feature = (axis: FeatureShape['axis'], id: string, letter: string, more: Partial<FeatureShape> = {}): FeatureShape => ({
  id: `${id}-${letter}`,
  axis,
  points: 1,
  when: answered(id, letter),
  ...more,
});

const axes: PainAxes = {
  features: [
    ...letters.map((letter) => feature('nerve', 'words', letter, { wordsOnly: true })),
    ...letters.slice(0, 5).map((letter) => feature('nerve', 'signs', letter)),
    ...letters.slice(0, 5).map((letter) => feature('muscle-and-joint', 'joint', letter)),
    feature('spasm', 'joint', 'f', { points: 0 }),
  ],
  nerve: { mid: 2, high: 4 },
  muscleAndJoint: { mid: 2, high: 3 },
};
const { conditions, valuesOf } = compileAll(
  axes.features.map(({ when }) => when),
  table.bySlotId,
);
const countAxes = axisCounter(axes, conditions);
const count = (facts: Facts) => countAxes(valuesOf(facts));
const counted = (words: number, signs: number, joint: number, spasm = false): AxisCounts =>
  count(
    writeAnswers(
      table,
      { words: letters.slice(0, words), signs: letters.slice(0, signs), joint: [...letters.slice(0, joint), ...(spasm ? ['f'] : [])] },
      true,
    ),
  );

describe('counts and bands', () => {
  test.each([
    [0, 'low'],
    [1, 'low'],
    [2, 'mid'],
    [3, 'mid'],
    [4, 'high'],
    [5, 'high'],
  ] as const)('%i nerve signs are %s', (signs, band) => {
    expect(counted(0, signs, 0)).toMatchObject({ nerve: signs, nerveBand: band, muscleAndJoint: 0, muscleAndJointBand: 'low' });
  });

  test.each([
    [0, 'low'],
    [1, 'low'],
    [2, 'mid'],
    [3, 'high'],
    [5, 'high'],
  ] as const)('%i joint signs are %s', (joint, band) => {
    expect(counted(0, 0, joint)).toMatchObject({ muscleAndJoint: joint, muscleAndJointBand: band, nerve: 0, nerveBand: 'low' });
  });

  test('words alone are never high', () => {
    expect(counted(3, 0, 0).nerveBand).toBe('mid');
    expect(counted(4, 0, 0)).toMatchObject({ nerve: 4, nerveBand: 'mid' });
    expect(counted(6, 0, 0)).toMatchObject({ nerve: 6, nerveBand: 'mid' });
    expect(counted(3, 1, 0)).toMatchObject({ nerve: 4, nerveBand: 'high' });
    expect(counted(1, 0, 0).nerveBand).toBe('low');
  });

  test('the spasm strand is a flag and counts no point', () => {
    expect(counted(0, 0, 0, true)).toMatchObject({ spasm: true, nerve: 0, muscleAndJoint: 0 });
    expect(counted(0, 0, 2)).toMatchObject({ spasm: false });
  });

  test('names what holds, axis by axis, in order', () => {
    expect(counted(1, 1, 2, true).features).toEqual({
      nerve: ['words-a', 'signs-a'],
      'muscle-and-joint': ['joint-a', 'joint-b'],
      spasm: ['joint-f'],
    });
  });

  test('what is unknown does not count', () => {
    expect(count(writeAnswers(table, {}, true))).toMatchObject({ nerve: 0, muscleAndJoint: 0, spasm: false });
  });
});

describe('the cell', () => {
  const cells = {
    high: { low: { usual: 'HL' }, mid: { usual: 'HM', ahead: 'HM+' }, high: { usual: 'HH' } },
    mid: { low: { usual: 'ML' }, mid: { usual: 'MM' }, high: { usual: 'MH', ahead: 'MH+' } },
    low: { low: { usual: 'LL', withSpasm: 'LLs' }, mid: { usual: 'LM' }, high: { usual: 'LH' } },
  } as const;
  const cell = (nerve: number, joint: number, spasm = false) => cellOf<string>(counted(0, nerve, joint, spasm), cells, 3);

  test.each([
    [0, 0, 'LL'],
    [1, 2, 'LM'],
    [1, 5, 'LH'],
    [2, 1, 'ML'],
    [3, 2, 'MM'],
    [3, 3, 'MH'],
    [3, 5, 'MH'],
    [2, 4, 'MH'],
    [2, 5, 'MH+'],
    [4, 1, 'HL'],
    [4, 2, 'HM'],
    [5, 2, 'HM+'],
    [5, 5, 'HH'],
  ] as const)('%i nerve and %i joint signs', (nerve, joint, expected) => {
    expect(cell(nerve, joint)).toBe(expected);
  });

  test('with spasm, where the cell has a name for it', () => {
    expect(cell(1, 1, true)).toBe('LLs');
    expect(cell(2, 1, true)).toBe('ML');
    expect(cell(5, 2, true)).toBe('HM+');
  });

  test('every pair of bands has its own', () => {
    const bands: readonly Band[] = ['low', 'mid', 'high'];
    const counts = { low: 0, mid: 2, high: 4 } as const;
    expect(new Set(bands.flatMap((n) => bands.map((m) => cell(counts[n], counts[m])))).size).toBe(9);
  });
});
