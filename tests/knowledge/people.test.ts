import { describe, expect, test } from 'vitest';
import { rank } from '../../functions/engine/level.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { outcomes, painOutcome } from '../../functions/knowledge/pain-type.ts';
import { type Case, personas, vectors } from '../support/cases.ts';

/** Each made-up person gets the level, the rules, the pain type and the findings that the specification gives them. */
function checks(one: Case) {
  const assessment = engine.assess(one.answers);
  const painType = assessment.painAxes && outcomes[painOutcome(assessment.painAxes, one.answers)];
  return {
    level: assessment.level,
    missingRules: (one.rules ?? []).filter((id) => !assessment.reasons.some(({ rule }) => rule.id === id)),
    ...(one.n === undefined ? {} : { n: assessment.painAxes?.nerve }),
    ...(one.m === undefined ? {} : { m: assessment.painAxes?.muscleAndJoint }),
    ...(one.type === undefined ? {} : { type: painType?.type }),
    ...(one.strength === undefined ? {} : { strength: painType?.strength }),
    ...(one.spasm === undefined ? {} : { spasm: assessment.painAxes?.spasm }),
    ...(one.contributors === undefined ? {} : { contributors: assessment.contributors.map(({ id }) => id) }),
    ...(one.patterns === undefined ? {} : { patterns: assessment.patterns.map(({ id }) => id) }),
  };
}

function expected({ level, n, m, type, strength, spasm, contributors, patterns, answers }: Case) {
  return {
    level: level ?? engine.assess(answers).level,
    missingRules: [],
    ...Object.fromEntries(
      Object.entries({ n, m, type, strength, spasm, contributors, patterns }).filter(([, value]) => value !== undefined),
    ),
  };
}

describe.each([
  ['vector', vectors],
  ['persona', personas],
] as const)('%s', (_, people) => {
  test.each(people.map((one) => [`${one.id}: ${one.person}`, one] as const))('%s', (_title, one) => {
    expect(checks(one)).toEqual(expected(one));
  });
});

test('nobody gets less than the least urgent level of their range, or more than the most', () => {
  const outside = vectors.filter(({ range, answers }) => {
    if (!range) return false;
    const urgency = rank(engine.assess(answers).level);
    const ends = range.map(rank);
    return urgency > Math.max(...ends) || urgency < Math.min(...ends);
  });
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test('there are the vectors of the specification, and at least forty people of our own', () => {
  expect(vectors.filter(({ id }) => id.startsWith('T'))).toHaveLength(192);
  expect(vectors.filter(({ id }) => id.startsWith('P'))).toHaveLength(28);
  expect(personas.length).toBeGreaterThanOrEqual(40);
});
