import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redirects } from './redirects.ts';
import { client, pages } from './site.ts';

const isThere = (path: string) =>
  pages.some((one) => one.path === path) || existsSync(join(client, path, path.endsWith('/') ? 'index.html' : ''));

test('no redirect stands where a page or a file is', () => {
  expect(redirects.length).toBeGreaterThan(5);
  expect(redirects.map(({ from }) => from).filter(isThere)).toEqual([]);
});

test('every redirect is for good, and leads at once to something that is there', () => {
  for (const { from, to, status } of redirects) {
    expect(status, from).toBe('301');
    const { pathname, hash } = new URL(to, 'https://here');
    expect(isThere(pathname), `${from} leads to ${to}`).toBe(true);
    expect(
      redirects.some((other) => other.from === pathname),
      `${from} leads to another redirect`,
    ).toBe(false);
    const target = pages.find(({ path }) => path === pathname);
    if (hash) expect(target?.document.getElementById(hash.slice(1)), `${to} has no such anchor`).toBeTruthy();
  }
});

test('an old page redirects with and without its last slash', () => {
  const sources = new Set(redirects.map(({ from }) => from));
  for (const from of [...sources].filter((path) => !/\.\w+$/.test(path))) {
    expect(sources, from).toContain(from.endsWith('/') ? from.slice(0, -1) : `${from}/`);
  }
});

test('redirects are kept in this one file', () => {
  expect(pages.filter(({ html }) => /http-equiv="refresh"/i.test(html)).map(({ path }) => path)).toEqual([]);
  expect(readFileSync(new URL('../../astro.config.mjs', import.meta.url), 'utf8')).not.toMatch(/^\s*redirects\s*:/m);
});
