import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisonFaults } from '../../src/library/comparison-faults.ts';
import { comparison } from '../../src/schemas/comparison.ts';
import { comparisonData, pages, sources } from './pages.ts';

const table = comparison.parse(comparisonData);
const known = { sources: new Set(Object.keys(sources)), paths: new Set(pages.map(({ name }) => `/${name}/`)) };
const faults = (change: (copy: typeof table) => void) => {
  const copy = structuredClone(table);
  change(copy);
  return comparisonFaults(copy, known);
};

test('the comparison holds together', () => {
  expect(comparisonFaults(table, known)).toEqual([]);
});

test('every look-alike has a column, beside MS nerve pain and spasm', () => {
  const own = pages.filter(({ name }) => name.startsWith('lookalikes/')).map(({ name }) => name);
  expect(table.columns.map(({ page }) => page).toSorted()).toEqual([...own, 'causes/nerve-pain', 'causes/spasticity'].toSorted());
});

test('the stylesheet has a rule for each tick box', () => {
  const css = readFileSync(new URL('../../src/styles/matrix.css', import.meta.url), 'utf8');
  const hidden = Array.from(
    css.matchAll(/input:nth-of-type\((\d+)\):not\(:checked\)\) \.matrix tr :nth-child\((\d+)\)/g),
    ([, box, cell]) => [Number(box), Number(cell)],
  );
  expect(hidden).toEqual(table.columns.map((_, index) => [index + 1, index + 2]));
});

describe('an author hears of', () => {
  const first = <Thing>([thing]: readonly Thing[]): Thing => {
    if (thing === undefined) throw new Error('the table is empty');
    return thing;
  };

  test.each<[string, (copy: typeof table) => void, RegExp]>([
    ['a missing cell', ({ rows }) => delete first(rows).cells['sciatica'], /row "place", has no cell for "sciatica"/],
    [
      'a cell of no column',
      ({ rows }) => Object.assign(first(rows).cells, { gout: { text: 'Toe', sources: ['ng226'] } }),
      /cell for "gout", which is not a column/,
    ],
    ['an unknown source', ({ rows }) => first(rows).cells['sciatica']?.sources.push('lost'), /cites "lost"/],
    ['a source twice', ({ rows }) => first(rows).cells['sciatica']?.sources.push('healthify'), /"healthify" twice/],
    ['a column twice', ({ columns }) => columns.push(first(columns)), /two columns "hip-osteoarthritis"/],
    ['a row twice', ({ rows }) => rows.push(first(rows)), /two rows "place"/],
    [
      'a page that is not there',
      ({ columns }) => Object.assign(first(columns), { page: 'lookalikes/lost' }),
      /no content\/lookalikes\/lost/,
    ],
    ['an unknown column among the first', ({ shownFirst }) => shownFirst.push('lost'), /shows "lost" first/],
  ])('%s', (_, change, message) => {
    expect(faults(change).join('\n')).toMatch(message);
  });

  test('a cell without a source', () => {
    const copy = structuredClone(table);
    Object.assign(first(copy.rows).cells, { sciatica: { text: 'Leg', sources: [] } });
    expect(comparison.safeParse(copy).error?.issues.map(({ message }) => message)).toEqual(['Every cell needs at least one source.']);
  });
});
