import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declares } from '../../scripts/safety/declared.ts';
import { command, file, text } from '../../scripts/safety/document.ts';
import { hazards, namedTests, statements } from '../../scripts/safety/named-tests.ts';
import { type Ran, ranInPlaywright, ranInVitest } from '../../scripts/safety/reports.ts';
import { readName } from '../../scripts/safety/test-name.ts';
import { unproved } from '../../scripts/safety/unproved.ts';
import { likelihoods, riskOf, severities } from '../../src/safety/risk.ts';
import { hazard } from '../../src/schemas/hazard.ts';

test('SAFETY.md is up to date', () => {
  expect(readFileSync(file, 'utf8') === text(), `SAFETY.md is stale. Run \`${command}\`.`).toBe(true);
});

test('there are at least 25 hazards, numbered without a gap', () => {
  expect(hazards.size).toBeGreaterThanOrEqual(25);
  expect([...hazards.keys()]).toEqual([...hazards.keys()].map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
});

test.each([...namedTests().keys()])('is declared where it is said to be: %s', (name) => {
  const { file: source, titles } = readName(name);
  expect(declares(source, titles)).toBe(true);
});

test('a name that no file declares is noticed', () => {
  expect(declares('tests/content/hazards.test.ts', ['a name that no file declares is noticed'])).toBe(true);
  expect(declares('tests/content/hazards.test.ts', ['a name that no file declares'])).toBe(false);
  expect(declares('tests/api/switch.test.ts', ['nothing of the kind'])).toBe(false);
});

test.each([...hazards])('%s: no control makes it worse, and what is still high says so', (_, { before, after, left }) => {
  expect(likelihoods.indexOf(after.likelihood)).toBeLessThanOrEqual(likelihoods.indexOf(before.likelihood));
  expect(severities.indexOf(after.severity)).toBeLessThanOrEqual(severities.indexOf(before.severity));
  expect(after).not.toEqual(before);
  expect(left.includes('this risk is high')).toBe(riskOf(after) === 'high');
});

test('a risk never falls where something gets worse or more likely', () => {
  const weight = { low: 0, medium: 1, high: 2 };
  for (const [s, severity] of severities.entries())
    for (const [l, likelihood] of likelihoods.entries()) {
      const here = weight[riskOf({ severity, likelihood })];
      for (const worse of severities.slice(s)) expect(weight[riskOf({ severity: worse, likelihood })]).toBeGreaterThanOrEqual(here);
      for (const more of likelihoods.slice(l)) expect(weight[riskOf({ severity, likelihood: more })]).toBeGreaterThanOrEqual(here);
    }
});

test('a hazard without a control, or a control without a test, is refused', () => {
  const good = hazards.get('H01');
  expect(hazard.safeParse(good).success).toBe(true);
  expect(hazard.safeParse({ ...good, controls: [] }).success).toBe(false);
  expect(hazard.safeParse({ ...good, controls: [{ what: 'We are careful.', proof: [] }] }).success).toBe(false);
  expect(hazard.safeParse({ ...good, controls: [{ what: 'We are careful.', proof: ['we checked it'] }] }).success).toBe(false);
});

test('it says that nobody signed it, what it is for, who must not use it, and how to withdraw it', () => {
  expect([...statements.keys()]).toEqual(
    expect.arrayContaining(['review', 'purpose', 'not-for', 'regulation', 'data', 'report', 'withdraw']),
  );
  expect(statements.get('review')?.says[0]?.text).toMatch(/^Nobody/);
});

describe('a control is proved by what ran', () => {
  const named = new Map([['tests/a.test.ts > a rule > holds for *', ['H01']]]);
  const ran = (...titles: readonly [string, boolean][]): readonly Ran[] =>
    titles.map(([title, passed]) => ({ file: 'tests/a.test.ts', titles: ['a rule', title], passed }));
  const why = (...titles: readonly [string, boolean][]) => unproved(named, ran(...titles)).map((fault) => fault.why);

  test('all of what is named passed', () => {
    expect(why(['holds for men', true], ['holds for women', true], ['is short', false])).toEqual([]);
  });

  test('one of it failed or was skipped', () => {
    expect(why(['holds for men', true], ['holds for women', false])).toEqual([expect.stringContaining('holds for women')]);
  });

  test('none of it ran', () => {
    expect(why(['holds', true])).toEqual(['did not run']);
    expect(unproved(named, [])).toEqual([{ name: [...named.keys()][0], places: ['H01'], why: 'did not run' }]);
  });

  test('the reports of both runners are read', () => {
    const vitest = {
      testResults: [
        {
          name: '/repository/tests/a.test.ts',
          assertionResults: [
            { ancestorTitles: ['a rule'], title: 'holds for men', status: 'passed' },
            { ancestorTitles: [], title: 'later', status: 'skipped' },
          ],
        },
      ],
    };
    expect(ranInVitest(vitest, '/repository')).toEqual([
      { file: 'tests/a.test.ts', titles: ['a rule', 'holds for men'], passed: true },
      { file: 'tests/a.test.ts', titles: ['later'], passed: false },
    ]);
    const spec = (title: string, ...states: readonly string[]) => ({ title, tests: states.map((status) => ({ status })) });
    const suites = [
      {
        title: 'a.spec.ts',
        specs: [spec('one', 'expected')],
        suites: [{ title: 'group', specs: [spec('two', 'flaky'), spec('three'), spec('four', 'unexpected')] }],
      },
    ];
    expect(ranInPlaywright({ suites })).toEqual([
      { file: 'tests/browser/a.spec.ts', titles: ['one'], passed: true },
      { file: 'tests/browser/a.spec.ts', titles: ['group', 'two'], passed: true },
      { file: 'tests/browser/a.spec.ts', titles: ['group', 'three'], passed: false },
      { file: 'tests/browser/a.spec.ts', titles: ['group', 'four'], passed: false },
    ]);
  });
});
