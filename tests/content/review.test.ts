import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { regionChoices, regions } from '../../functions/knowledge/regions.ts';
import { dated } from '../../scripts/review/dated.ts';
import { dueOn, yearAfter } from '../../scripts/review/due.ts';
import { isOverdue } from '../../src/review-day.ts';
import { isDay } from '../../src/schemas/day.ts';
import { comparisonPage, pages, sources } from './pages.ts';

const items = ['2027-01-01', '2027-05-22', '2026-12-31'].map((nextReview) => ({ kind: 'page', name: nextReview, nextReview }));
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('what is due', () => {
  test('is late from the day after, and soon within the days given', () => {
    const { late, soon } = dueOn(items, '2027-01-01', 30);
    expect(names(late)).toEqual(['2026-12-31']);
    expect(names(soon)).toEqual(['2027-01-01']);
  });

  test('counts days over the ends of months and years', () => {
    expect(names(dueOn(items, '2026-12-01', 31).soon)).toEqual(['2026-12-31', '2027-01-01']);
    expect(names(dueOn(items, '2026-12-01', 29).soon)).toEqual([]);
  });

  test('a source is due a year after it was looked up, leap days too', () => {
    expect(yearAfter('2026-11-22')).toBe('2027-11-22');
    expect(yearAfter('2028-02-29')).toBe('2029-03-01');
  });
});

test('pages, rules, numbers and sources all have a real day', () => {
  for (const kind of ['page', 'rule', 'numbers', 'source'])
    expect(dated.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(7);
  expect(dated.filter(({ nextReview }) => !isDay(nextReview))).toEqual([]);
});

test('the numbers of every country that can be chosen come up, and those where none is', () => {
  const numbers = dated.filter(({ kind }) => kind === 'numbers').map(({ name }) => name);
  expect(numbers.toSorted()).toEqual(regionChoices.map(({ code }) => code).toSorted());
});

test('every day in content/ is one that the calendar has, as it is written', () => {
  const written = [...pages, comparisonPage].flatMap(({ name, data }) =>
    Object.entries(data).flatMap(([field, value]) => (/^(published|updated|nextReview)$/.test(field) ? [{ name, field, value }] : [])),
  );
  expect(written.length).toBeGreaterThan(3 * pages.length);
  expect(written.filter(({ value }) => !isDay(String(value)))).toEqual([]);
  expect(Object.values(sources).filter(({ lookedUp = '2026-01-01' }) => !isDay(String(lookedUp)))).toEqual([]);
});

test('numbers fall due within half a year, pages and rules within a year', () => {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const late = [
    ...pages.map(({ name, data }) => ({ name, took: days(String(data['updated']), String(data['nextReview'])), most: 366 })),
    ...redFlags.map(({ id, written, nextReview }) => ({ name: id, took: days(written, nextReview), most: 366 })),
    ...Object.values(regions).map(({ code, checkedOn, nextReview }) => ({ name: code, took: days(checkedOn, nextReview), most: 184 })),
  ].filter(({ took, most }) => !(took > 0 && took <= most));
  expect(late).toEqual([]);
});

test('the page says that its check is late from the day after', () => {
  expect(isOverdue('2027-11-22', '2027-11-22')).toBe(false);
  expect(isOverdue('2027-11-22', '2027-11-23')).toBe(true);
});

test('the list is printed and does not fail, however late', () => {
  const said = execFileSync(process.execPath, ['scripts/review-due.ts', '--on', '2099-01-01'], { encoding: 'utf8' });
  expect(said).toContain(`Late: ${dated.length}`);
  expect(said).toContain('guides/is-it-my-ms');
});
