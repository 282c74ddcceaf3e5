import { expect, test } from 'vitest';
import { spreadTables } from '../../src/article/tables.ts';
import { pages } from './pages.ts';

const namesOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((name) => name.trim());
const tables = pages.flatMap(({ name, body }) =>
  Array.from(body.matchAll(/^(\|.*\|)\n\|[-| :]+\|$/gm), ([, row = '']) => ({ name, columns: namesOf(row) })),
);

test('the first column of a table says what its row is about', () => {
  // On a telephone it is the heading of its row and has no name. If it were one of two things to compare, as in
  // "More like the hip | More like the back", nobody could tell which of the two it is.
  const kindOf = (column = '') => column.split(' ').slice(0, 2).join(' ');
  expect(tables.length).toBeGreaterThan(40);
  expect(tables.filter(({ columns: [first, second] }) => first && kindOf(first) === kindOf(second))).toEqual([]);
});

test('no table has a column without a name, but for the first', () => {
  expect(tables.filter(({ columns }) => columns.slice(1).includes(''))).toEqual([]);
});

test('on a telephone each cell carries the name of its column', () => {
  const spread = spreadTables('<table><tr><th></th><th>Hip</th></tr><tr><td>Where</td><td>Groin</td></tr></table>');
  expect(spread).toContain('<th role="rowheader" scope="row">Where</th><td role="cell" data-column="Hip">Groin</td>');
});
