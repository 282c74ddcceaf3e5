import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import type { Answers } from '../../../functions/engine/question.ts';
import { contributors } from '../../../functions/knowledge/contributors.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { notes } from '../../../functions/knowledge/notes.ts';
import { features, outcomes, painOutcome } from '../../../functions/knowledge/pain-type.ts';
import { patterns } from '../../../functions/knowledge/patterns.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { routeIds } from '../../../functions/knowledge/routes.ts';
import { everyone } from '../../support/cases.ts';
import { answersOf, cases, seed } from '../../support/random-answers.ts';
import { calmAnswer, walk } from '../../support/walk.ts';
import { everyWay } from '../../support/ways.ts';

/* Law: every text of an outcome is shown to somebody who answers the questions in the order in which they are asked. */

const people: readonly Answers[] = [
  ...everyone.map(({ answers }) => answers),
  ...everyWay.map(({ answers }) => answers),
  ...fc.sample(answersOf('calm'), { seed, numRuns: cases(1_000).numRuns }),
];

/** Everything that an outcome says, with its kind. */
function textsOf(answers: Answers): readonly string[] {
  const { level, reasons, notes: lines, contributors: causes, patterns: likes, painAxes, cleared } = engine.assess(answers);
  const routes = reasons.filter((reason) => reason.level === level).map(({ rule, row }) => rule.rows[row]?.route ?? 'self-care');
  return [
    `level ${level}`,
    `route ${routeIds.find((route) => routes.includes(route)) ?? 'self-care'}`,
    ...reasons.map(({ rule, row }) => `row ${rule.id} ${row}`),
    ...lines.map((id) => `note ${id}`),
    ...causes.map(({ id }) => `contributor ${id}`),
    ...likes.map(({ id }) => `pattern ${id}`),
    ...cleared.map(({ rule, clearing }) => `cleared ${rule.id} ${clearing}`),
    ...(painAxes ? [`pain type ${painOutcome(painAxes, answers)}`] : []),
    ...Object.values(painAxes?.features ?? {})
      .flat()
      .map((id) => `feature ${id}`),
  ];
}

const told = new Set(people.flatMap((answers) => textsOf(walk((question) => answers[question] ?? calmAnswer(question)).answers)));
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

test.each([
  ['route', routeIds],
  ['note', ids(notes)],
  ['contributor', ids(contributors)],
  ['pattern', ids(patterns)],
  ['pain type', Object.keys(outcomes)],
  ['feature', ids(features)],
  ['cleared', redFlags.flatMap(({ id, clearedBy }) => (clearedBy ?? []).map((_, index) => `${id} ${index}`))],
] as const)('every %s is shown to somebody', (kind, all) => {
  expect(all.filter((id) => !told.has(`${kind} ${id}`))).toEqual([]);
});

test('below urgent alone there are contributors, patterns and a pain type, and never too many', () => {
  for (const { answers } of [...everyone, ...everyWay]) {
    const outcome = engine.assess(answers);
    const calm = rank(outcome.level) >= rank('soon');
    expect(outcome.contributors.length).toBeLessThanOrEqual(calm ? 4 : 0);
    expect(outcome.patterns.length).toBeLessThanOrEqual(calm ? 3 : 0);
    if (!calm) expect(outcome.painAxes).toBeNull();
  }
});
