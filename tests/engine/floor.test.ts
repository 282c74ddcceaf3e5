import { expect, test } from 'vitest';
import { givenOf, writeAnswers } from '../../functions/engine/facts.ts';
import { floorOf } from '../../functions/engine/floor.ts';
import { levels } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { table, well } from './small.ts';

const floor = (answers: Answers) => levels[floorOf(table)(givenOf(table, answers), writeAnswers(table, answers, true))];

test('soon while a danger question has no answer', () => {
  expect(floor({})).toBe('soon');
  for (const id of ['for', 'signs', 'age', 'tablets'] as const) expect(floor({ ...well, [id]: undefined }), id).toBe('soon');
});

test('routine while another question has none', () => {
  expect(floor({ ...well, words: undefined })).toBe('routine');
  expect(floor({ ...well, worse: undefined })).toBe('routine');
  expect(floor({ ...well, words: undefined, age: undefined })).toBe('soon');
});

test('none at the end, without what may be left out', () => {
  expect(floor(well)).toBe('self-care');
  expect(floor({ ...well, strength: 4 })).toBe('self-care');
});

test('none for an open follow-up that counts as "not sure", but soon for one that cannot', () => {
  expect(floor({ ...well, signs: ['rash'] })).toBe('self-care');
  expect(floor({ ...well, tablets: ['strong'] })).toBe('soon');
  expect(floor({ ...well, tablets: ['strong'], 'tablet-harm': 'none' })).toBe('self-care');
});
