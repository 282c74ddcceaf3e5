import { expect, test } from 'vitest';
import { questions } from '../../src/home.ts';
import { groups } from '../../src/library/groups.ts';
import { pageExists, pages } from './pages.ts';

test.each(Object.entries(groups))('every page of %s stands in its list, once', (kind, list) => {
  const own = pages.filter(({ name }) => name.startsWith(`${kind}/`)).map(({ name }) => name);
  expect(own.length).toBeGreaterThan(8);
  expect(list.flatMap((group) => group.pages.map((page) => `${kind}/${page}`)).toSorted()).toEqual(own.toSorted());
});

test('each of the five questions of the front page leads to a page that exists', () => {
  expect(questions).toHaveLength(5);
  expect(questions.flatMap(({ page }) => (page ? [`/${page}/`] : [])).filter((path) => !pageExists(path))).toEqual([]);
});
