import { expect, test } from 'vitest';
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import { published, publishedFirst } from '../../src/accuracy/published.ts';
import {
  counted,
  everyStory,
  firstRuns,
  firstToldApart,
  hardlyWalking,
  mixed,
  ordinaryDays,
  pairs,
  toldApart,
  unseen,
  unseenPairs,
} from '../../src/accuracy/stories.ts';
import { everyone } from '../support/cases.ts';
import { page } from './site.ts';

const { document } = page('/how-it-works/accuracy/');
const cells = (row: string): readonly string[] => document.querySelectorAll(`#${row} td`).map(({ textContent }) => textContent.trim());

test('the page counts every case, level by level', () => {
  const withLevel = everyone.filter(({ level }) => level);
  expect(document.querySelector('#cases')?.textContent).toBe(String(withLevel.length));
  for (const level of levels) {
    const here = withLevel.filter((one) => one.level === level).length;
    expect(cells(`level-${level}`)[0], level).toBe(String(here));
    expect(
      cells(`got-${level}`).reduce((sum, cell) => sum + Number(cell), 0),
      level,
    ).toBe(here);
  }
});

test('what the figures do not show stands before the first figure', () => {
  const text = document.querySelector('main')?.textContent ?? '';
  const warning = text.indexOf('no real people');
  expect(warning).toBeGreaterThan(0);
  expect(warning).toBeLessThan(text.search(/\d%/));
  expect(text).toContain('No clinician has looked');
  expect(text).toContain('go round in a circle');
});

test('the page about the method leads to it', () => {
  expect(page('/how-it-works/').document.querySelector('a[href="/how-it-works/accuracy/"]')).not.toBeNull();
});

test.each([
  ['blind-mixed', mixed],
  ['blind-unseen', unseen],
  ['blind-ordinary', ordinaryDays],
  ['blind-pairs', pairs],
  ['blind-unseen-pairs', unseenPairs],
  ['blind-hardly-walking', hardlyWalking],
] as const)('the row %s shows what its stories got', (row, stories) => {
  const { accuracy, over, under, of, tooCalm, tooUrgent } = counted(stories);
  const [same = '', ...others] = cells(row);
  expect(same).toMatch(new RegExp(`^${accuracy.count}: `));
  expect(others.slice(0, 3)).toEqual([over, under, of - tooCalm - tooUrgent].map(String));
});

test('the lead tells the blind runs as they came out', () => {
  const lead = document.querySelector('.lead')?.textContent ?? '';
  const missed = everyStory.filter(({ expected, given }) => expected === 'emergency' && given !== 'emergency');
  expect(missed).toEqual([]);
  const once = [...unseenPairs, ...hardlyWalking].filter(({ expected }) => expected === 'emergency').length;
  const of = firstRuns.reduce((sum, { emergencies }) => sum + emergencies, once);
  expect(of - firstRuns.reduce((sum, { found }) => sum + found, once)).toBe(1);
  expect(lead).toContain(`missed one of ${of} emergencies at first, and none now`);
  const tenths = Math.round((10 * counted(everyStory).accuracy.count) / everyStory.length);
  expect(lead).toContain(`just right for ${['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][tenths]} in ten`);
});

test('the pairs are told as they came out', () => {
  const { count, of } = toldApart(pairs);
  const text = (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');
  expect(text).toContain(`the check told ${firstToldApart} of the first ${of} pairs apart. It tells ${count} of them apart now.`);
  const { count: once, of: more } = toldApart(unseenPairs);
  expect(text).toContain(`Of ${more} more, written after the repairs and looked at by nobody, it tells ${once} apart.`);
});

test('each person of a published report stands on the page with what the check says', () => {
  const items = document.querySelectorAll('#published > li');
  expect(items).toHaveLength(published.length);
  for (const { id, what, given } of published) {
    const item = document.querySelector(`#published > #${id}`);
    expect(item?.textContent.replaceAll(/\s+/g, ' ')).toContain(what);
    expect(item?.querySelector('b')?.textContent).toBe(levelWords[given].name);
  }
});

test('the lead tells how many of them could not wait, and how many were told so at first', () => {
  const cannotWait = published.filter(({ expected }) => expected === 'emergency' || expected === 'urgent');
  expect(cannotWait).toHaveLength(publishedFirst.cannotWait);
  expect(published).toHaveLength(publishedFirst.of);
  expect(publishedFirst.exact + publishedFirst.over + publishedFirst.under).toBe(publishedFirst.of);
  const { cannotWait: of, missed } = publishedFirst;
  expect(document.querySelector('.lead')?.textContent).toContain(
    `Of ${of} people in published reports who could not wait, it told ${of - missed} so.`,
  );
});
