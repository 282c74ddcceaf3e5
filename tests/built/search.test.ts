import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/client/search/word-list.ts';
import { pages as contentPages, glossary } from '../content/pages.ts';
import { client, isTemplate, page, pages } from './site.ts';

const withHeader = pages.filter((one) => !isTemplate(one) && !one.path.startsWith('/embed/'));

test('every page has a link that looks like a search field and opens the search with the field in focus', () => {
  const without = withHeader.filter(({ document }) => document.querySelectorAll('header a.find[href="/search/#q"]').length !== 1);
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(page('/search/').document.querySelector('input#q')?.getAttribute('type')).toBe('search');
});

test('at least 120 lay words lead to pages, and each is spelling help too', () => {
  const lay = contentPages.flatMap(({ data }) => data['alsoCalled'] as string[]);
  const known = new Set(unpacked(readFileSync(join(client, 'search/words.txt'), 'utf8')));
  expect(new Set(lay.map((words) => words.toLowerCase())).size).toBeGreaterThanOrEqual(120);
  const unknown = [...lay, ...glossary.map(({ data }) => String(data['term']))]
    .flatMap((words) => words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !known.has(word));
  expect(unknown).toEqual([]);
});

test('a list of words is the same after packing', () => {
  for (const words of [
    [],
    ['hip'],
    ['burn', 'burning', 'burns', 'a', 'ab', 'ab', 'physiotherapist', 'physiotherapists', 'naïve', 'naïvely'],
  ])
    expect(unpacked(packed(words))).toEqual(words);
  expect(packed(['burn', 'burning', 'burns'])).toBe('0burn4ing4s');
});

test('the search page holds no form, because a form would send the words, and its cards wait outside the page', () => {
  const { document } = page('/search/');
  expect(document.querySelectorAll('form')).toHaveLength(0);
  // Nor does the browser check the spelling or remember what was typed: some do so on servers of their own.
  expect(document.querySelector('input#q')?.attributes).toMatchObject({ autocomplete: 'off', spellcheck: 'false' });
  expect(document.querySelectorAll('template#danger-cards .care').length).toBeGreaterThan(50);
});

test('the A to Z lists every content page', () => {
  const listed = new Set(
    page('/search/')
      .document.querySelectorAll('#all ~ .letter a')
      .map((link) => link.getAttribute('href')),
  );
  expect(contentPages.map(({ name }) => `/${name}/`).filter((path) => !listed.has(path))).toEqual([]);
});
