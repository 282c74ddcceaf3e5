import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparisonPage, pages as written } from '../content/pages.ts';
import { canonicalOf, client, isListed, page, pages } from './site.ts';

const contentPages = [...written, comparisonPage];
const read = (path: string) => readFileSync(join(client, path), 'utf8');
const origin = new URL(canonicalOf(page('/'))).origin;
const entries = [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)].map(
  ([, address = '', day]) => ({ path: address.replace(origin, ''), day: day?.slice(0, 10) }),
);

test('the sitemap names every listed page once, and no other', () => {
  expect(read('sitemap-index.xml')).toContain(`${origin}/sitemap-0.xml`);
  expect(entries.map(({ path }) => path).toSorted()).toEqual(
    pages
      .filter(isListed)
      .map(({ path }) => path)
      .toSorted(),
  );
});

test('a page’s day in the sitemap is the day that its author wrote', () => {
  const days = new Map(entries.map(({ path, day }) => [path, day]));
  for (const { name, data } of contentPages) expect(days.get(`/${name}/`), name).toBe(data['updated']);
});

test('the day of a list is the day of the newest page in it', () => {
  for (const kind of new Set(contentPages.map(({ name }) => name.split('/')[0] as string))) {
    const newest = contentPages
      .filter(({ name }) => name.startsWith(`${kind}/`))
      .map(({ data }) => String(data['updated']))
      .toSorted()
      .at(-1);
    expect(entries.find(({ path }) => path === `/${kind}/`)?.day, kind).toBe(newest);
  }
});

test('a page about the site shows the day that the sitemap gives', () => {
  for (const path of [
    '/privacy/',
    '/safety/',
    '/how-it-works/',
    '/intended-use/',
    '/accessibility/',
    '/embedding/',
    '/api/',
    '/sources/',
  ]) {
    const day = entries.find((entry) => entry.path === path)?.day ?? '';
    const words = new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(page(path).html, path).toContain(`Last changed ${words}.`);
  }
});

test('only the glossary, whose words carry no day, has none in the sitemap', () => {
  expect(entries.filter(({ day }) => !day).map(({ path }) => path)).toEqual(['/glossary/']);
});

test('robots.txt lets everything be read but the API, and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nDisallow: /api/v1/\n\nSitemap: ${origin}/sitemap-index.xml\n`);
});

test('llms.txt lists the Markdown of every page, warning signs first, and says what was not reviewed', () => {
  const text = read('llms.txt');
  const [title, , quote] = text.split('\n');
  expect(title).toBe('# MS Hip Pain');
  expect(quote).toMatch(/^> .*not a diagnosis.*No clinician has reviewed it yet/);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, address = '']) => address.replace(origin, ''));
  expect(links.filter((path) => path.endsWith('.md')).toSorted()).toEqual(contentPages.map(({ name }) => `/${name}/index.md`).toSorted());
  expect(links[0]).toMatch(/^\/warning-signs\//);
  expect(links.filter((path) => !existsSync(join(client, path)))).toEqual([]);
});

test('every Markdown twin opens with what cannot wait, before its text', () => {
  for (const { name } of contentPages) {
    const twin = read(`${name}/index.md`);
    expect(twin, name).toMatch(/^> Information, not a diagnosis\. Not yet reviewed by a clinician\./m);
    const card = twin.search(/^\*\*(Emergency|Today|Within 7 days|Routine|At home)/m);
    const text = twin.search(/^## /m);
    expect(card === -1 || text === -1 || card < text, name).toBe(true);
    expect(twin, name).not.toMatch(/\{(emergency|urgent)\}|\[\[figure/);
  }
});
