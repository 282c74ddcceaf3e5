import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../functions/engine/level.ts';
import { rank } from '../../../functions/engine/level.ts';
import { dispositions } from '../../../functions/knowledge/dispositions.ts';
import { patternsGiveWayTo } from '../../../functions/knowledge/patterns.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { type RouteId, routeIds } from '../../../functions/knowledge/routes.ts';
import { dangerQuestions, questions } from '../../support/questionnaire.ts';
import { questionsIn } from '../../support/reads.ts';

/* How the rules are built. */

const everyRow = redFlags.flatMap((rule) => rule.rows.map((row, index) => ({ rule, row, name: `${rule.id} ${index}` })));
const evidence = Array.from({ length: 52 }, (_, index) => `RF${String(index + 1).padStart(2, '0')}`);

test('each red flag of the evidence file, RF01 to RF52, is served by a rule, and no other', () => {
  const served = new Set<string>(redFlags.flatMap(({ serves }) => serves));
  expect([...served].toSorted()).toEqual(evidence);
});

test('a rule that serves none of them says what it is for instead', () => {
  const none = redFlags.filter(({ serves }) => serves.length === 0);
  expect(none.map(({ id }) => id)).toEqual(['hurt-by-someone', 'not-sure', 'routine']);
});

test('the rules are imported in the order of their list, which is their order in the Worker', () => {
  const text = readFileSync(new URL('../../../functions/knowledge/red-flags.ts', import.meta.url), 'utf8');
  const imported = [...text.matchAll(/^import .*\/red-flags\/(.+)\.ts';$/gm)].map(([, id]) => id);
  expect(imported).toEqual(redFlags.map(({ id }) => id));
});

describe('a rule reads nothing that is asked after its own stopping point', () => {
  test('emergency and urgent rows read danger screens alone', () => {
    const late = everyRow
      .filter(({ row }) => rank(row.level) <= rank('urgent'))
      .filter(({ row }) => questionsIn(row.when).some((question) => !dangerQuestions.has(question)));
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  test('no rule reads a question that may be left out', () => {
    const optional = questions.filter((question) => question.optional).map(({ id }) => id);
    expect(everyRow.filter(({ row }) => questionsIn(row.when).some((id) => optional.includes(id)))).toEqual([]);
  });

  test('the rule that ends the questions reads one question, after the first list of danger signs', () => {
    const ending = redFlags.filter(({ ends }) => ends);
    expect(ending.map(({ id }) => id)).toEqual(['age-stop']);
    const read = ending.flatMap(({ rows }) => rows.flatMap(({ when }) => questionsIn(when)));
    expect(read).toEqual(['age']);
    const order = questions.map(({ id }) => id);
    expect(order.indexOf('danger-now')).toBeLessThan(order.indexOf('age'));
  });
});

/** Section 5, routes; and what a route means. */
const routesOf: Readonly<Record<Level, readonly RouteId[]>> = {
  emergency: ['ambulance', 'ambulance-to-be-moved', 'emergency-department', 'crisis-ambulance'],
  urgent: ['same-day', 'crisis-line', 'pump-team-today', 'overdose-today', 'pharmacist-today', 'ms-team-today', 'clot-today', 'under-18'],
  soon: ['gp-or-ms-team', 'ms-team-soon', 'maternity', 'pharmacist-soon', 'safe-talk'],
  routine: ['physio-or-gp', 'ms-nurse'],
  'self-care': ['self-care'],
};

describe('routes', () => {
  test('every route has its words and one level, and no other has', () => {
    expect(Object.keys(dispositions)).toEqual([...routeIds]);
    expect(Object.values(routesOf).flat()).toEqual([...routeIds]);
  });

  test('the number that is shown large: for an emergency at once, a crisis line for dark thoughts, none where it can wait', () => {
    const calls = Object.fromEntries(Object.entries(dispositions).map(([route, { call }]) => [route, call]));
    const usual = { emergency: 'emergency', urgent: 'urgent', soon: null, routine: null, 'self-care': null } as const;
    const expected = Object.entries(routesOf).flatMap(([level, routes]) => routes.map((route) => [route, usual[level as Level]]));
    expect(calls).toEqual({ ...Object.fromEntries(expected), 'crisis-line': 'crisis', 'overdose-today': 'poisons', maternity: 'urgent' });
  });

  test('the number to press stands at once under a few words: what can be read afterwards comes afterwards', () => {
    const long = Object.entries(dispositions).filter(([, { call, action }]) => call && action.split(' ').length > 36);
    expect(long.map(([route]) => route)).toEqual([]);
  });

  test.each(everyRow.map(({ name, row }) => [name, row] as const))('%s goes where its level belongs', (_, { level, route }) => {
    expect(routesOf[level]).toContain(route);
  });

  test('an ambulance for these emergencies, an emergency department for the others', () => {
    const at = (route: RouteId) =>
      everyRow.filter(({ row }) => row.route === route).map(({ rule, row }) => `${rule.id}: ${optionsIn(row.when)}`);
    expect(new Set(at('ambulance'))).toEqual(
      new Set([
        ...redFlags.filter(({ id }) => id === 'danger-now').flatMap(({ rows }) => rows.map(({ when }) => `danger-now: ${optionsIn(when)}`)),
        'skin: spreading',
        'moved-hurts: several',
        'urine: catheter-none',
        'pump: sleepy-floppy',
        'pump: withdrawal-signs',
        'stopped: ill',
        'too-much: very-sleepy',
        'too-much: on-purpose',
        'steroid-harm: weak-sick',
      ]),
    );
    expect(new Set(everyRow.filter(({ row }) => row.route === 'ambulance-to-be-moved').map(({ rule }) => rule.id))).toEqual(
      new Set(['leg-different', 'moved-hurts']),
    );
    expect(at('crisis-ambulance')).toEqual(['mood: plan-or-act']);
  });

  test('nobody is sent to the wrong door: all go to the usual one of their level, but for these', () => {
    const usual: readonly RouteId[] = [
      'ambulance',
      'ambulance-to-be-moved',
      'emergency-department',
      'same-day',
      'gp-or-ms-team',
      'physio-or-gp',
    ];
    const others = everyRow.filter(({ row }) => !usual.includes(row.route));
    expect(others.map(({ row, name }) => `${name}: ${row.route}`)).toEqual([
      'age-stop 0: under-18',
      'weak 12: ms-team-today',
      'ms-change 0: ms-team-today',
      'ms-change 1: ms-team-today',
      'ms-change 6: ms-team-soon',
      'ms-change 8: ms-team-soon',
      'stress-fracture 2: maternity',
      'skin 18: ms-nurse',
      'leg-swollen 0: clot-today',
      'pump 2: pump-team-today',
      'pump 3: pump-team-today',
      'pump 4: pump-team-today',
      'stopped 2: pharmacist-today',
      'too-much 2: overdose-today',
      'too-much 3: overdose-today',
      'too-much 4: overdose-today',
      'too-much 5: pharmacist-soon',
      'pregnant-min 0: maternity',
      'hurt-by-someone 0: safe-talk',
      'mood 0: crisis-ambulance',
      'mood 1: crisis-line',
    ]);
  });
});

function optionsIn(condition: unknown): string {
  return 'isOneOf' in (condition as object) ? (condition as { isOneOf: readonly string[] }).isOneOf.join() : 'several';
}

describe.each(redFlags.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('every row says which answers count', () => {
    for (const { because } of rule.rows) expect(because).toMatch(/^You (said|told us|ticked) .*[^ .]\.$/);
    for (const { because } of rule.clearedBy ?? []) expect(because).toMatch(/, because you said that .*\.$/);
  });

  test('no two rows say the same', () => {
    expect(new Set(rule.rows.map(({ because }) => because)).size).toBe(rule.rows.length);
  });

  test('names what it could be, why it matters, and what was decided', () => {
    expect(rule.name).toMatch(/^[A-Z]/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.decision ?? '').toMatch(/\.$/);
    for (const { suspects = rule.suspects } of rule.rows) for (const suspect of suspects) expect(suspect).not.toMatch(/\.$/);
  });

  test('nobody has reviewed it yet, and it says when to look at it again', () => {
    expect(rule.review).toEqual({ state: 'not-reviewed' });
    expect(Date.parse(rule.nextReview)).toBeGreaterThan(Date.parse(rule.written));
  });
});

test('the strand beside the hip, and the rules that never reach a print-out', () => {
  expect(redFlags.filter(({ strand }) => strand).map(({ id }) => id)).toEqual(['mood']);
  expect(redFlags.filter((rule) => rule.private).map(({ id }) => id)).toEqual(['hurt-by-someone', 'mood']);
  expect(everyRow.filter(({ row }) => row.private).map(({ rule, row }) => `${rule.id}: ${optionsIn(row.when)}`)).toEqual([
    'too-much: on-purpose',
  ]);
});

test('patterns give way to rules that exist', () => {
  const ids = redFlags.map(({ id }) => id);
  expect(patternsGiveWayTo.filter((id) => !ids.includes(id))).toEqual([]);
});
