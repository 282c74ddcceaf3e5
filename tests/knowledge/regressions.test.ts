import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../functions/engine/question.ts';
import { faultOf, fuzzEngine } from '../../scripts/fuzz/engine.ts';
import { everyone } from '../support/cases.ts';

interface Regression {
  readonly found: string;
  readonly seed: number;
  readonly fault: string;
  readonly answers: Answers;
}

const regressions = parse(readFileSync('tests/knowledge/regressions.yaml', 'utf8')) as readonly Regression[];

test('what the fuzz once found does not come back', () => {
  for (const { answers, fault } of regressions) expect(faultOf(answers), fault).toBeUndefined();
});

test('the people of the tests have none of the faults that the fuzz looks for', () => {
  for (const { id, answers } of everyone) expect(faultOf({ ...answers }), id).toBeUndefined();
});

test('the fuzz gives the same cases for the same seed, and reaches every level', () => {
  const run = fuzzEngine(1_500, 7);
  expect(run).toEqual(fuzzEngine(1_500, 7));
  expect(run).toMatchObject({ ran: 1_500, failure: undefined });
  expect(Object.keys(run.levels).toSorted()).toEqual(['emergency', 'routine', 'self-care', 'soon', 'urgent']);
});
