import { expect, test } from 'vitest';
import { levels } from '../../functions/knowledge/levels.ts';
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
