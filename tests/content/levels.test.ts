import { describe, expect, test } from 'vitest';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { CareCard } from '../../src/schemas/care.ts';
import { levelSentences } from '../support/level-sentences.ts';
import { levelOf, sendsElsewhere, sentences, type Tie, ties } from '../support/sign-levels.ts';
import { waysIn } from '../support/way-in.ts';
import { comparisonPage, pages } from './pages.ts';

/** The pages and the check must never disagree about how soon: each sign of each care box, as answers, through the engine. */
const withCare = [...pages, comparisonPage];
const signs = withCare.flatMap(({ name, data }) =>
  (data['care'] as readonly CareCard[]).flatMap(({ level, if: list }) => list.map((sign) => ({ page: name, level, sign }))),
);
const keyOf = ({ level, sign }: { readonly level: string; readonly sign: string }) => `${level}: ${sign}`;
const tied = ties.filter((tie): tie is Extract<Tie, { when: string }> => 'when' in tie);
/** What is said within a sign of those whom it sends elsewhere. */
const asides = ties.flatMap(({ sign, also }) => (also && 'when' in also ? [{ sign, ...also }] : []));

test('every sign of every care box is tied to the check, or says why it cannot be', () => {
  const known = new Set(ties.map(keyOf));
  expect(signs.length).toBeGreaterThan(1000);
  const loose = signs.filter((one) => !known.has(keyOf(one))).map((one) => `${one.page}, ${keyOf(one)}`);
  expect(loose, 'Add each to the file of its level in tests/content/levels/: the first lines of urgent.yaml say how.').toEqual([]);
});

test('no tie is left over, and none stands twice', () => {
  const used = new Set(signs.map(keyOf));
  const keys = ties.map(keyOf);
  expect(keys.filter((key, index) => !used.has(key) || keys.indexOf(key) !== index)).toEqual([]);
});

test('a sign that sends some of its readers elsewhere says in `also` what that means to the check', () => {
  expect(ties.filter(({ sign, also }) => sendsElsewhere(sign) === (also === undefined)).map(keyOf)).toEqual([]);
});

test('every other sentence that says how soon is tied too, and no tie is left over', () => {
  const found = new Set(withCare.flatMap(({ data, body }) => levelSentences(body, data['care'] as readonly CareCard[])));
  const known = sentences.map(({ sign }) => sign);
  expect(found.size).toBeGreaterThan(100);
  expect([...found].toSorted()).toEqual(known.toSorted());
});

const tiedSentences = sentences.filter((one): one is Extract<Tie, { when: string }> => 'when' in one);

describe.each([...tied, ...asides, ...tiedSentences].map((tie) => [keyOf(tie), tie] as const))('%s', (_, { level, when, rules }) => {
  const ways = waysIn(when).map((answers) => ({ answers, ...levelOf(answers) }));

  test('has the same level in the check, in every way', () => {
    expect(ways.filter((way) => way.level !== level)).toEqual([]);
  });

  test('comes from the rules that it names', () => {
    expect([...new Set(ways.flatMap((way) => way.rules))].toSorted()).toEqual(rules.toSorted());
  });
});

describe('the warning-sign pages and the rules know each other', () => {
  const warnings = pages
    .filter(({ name }) => name.startsWith('warning-signs/'))
    .map(({ name, data }) => ({ name, redFlags: data['redFlags'] as readonly string[] }));

  test('every rule has its page', () => {
    const explained = new Set(warnings.flatMap((page) => page.redFlags));
    expect(redFlags.map(({ id }) => id).filter((id) => !explained.has(id))).toEqual([]);
  });

  test.each(warnings.map((page) => [page.name, page] as const))('%s has a sign for each rule that it names', (name, page) => {
    const own = new Set(signs.filter((one) => one.page === name).map(keyOf));
    const rules = new Set(tied.filter((tie) => own.has(keyOf(tie))).flatMap((tie) => tie.rules));
    expect(page.redFlags.filter((id) => !rules.has(id))).toEqual([]);
  });
});
