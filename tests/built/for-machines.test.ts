import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regions } from '../../functions/knowledge/regions.ts';
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

test('robots.txt lets everything be read but what takes answers, and names the sitemap', () => {
  const open = ['content', 'questionnaire', 'openapi.json'].map((name) => `Allow: /api/v1/${name}\n`).join('');
  expect(read('robots.txt')).toBe(`User-agent: *\n${open}Disallow: /api/v1/\n\nSitemap: ${origin}/sitemap-index.xml\n`);
});

test('llms.txt lists the Markdown of every page, warning signs first, and says what was not reviewed', () => {
  const text = read('llms.txt');
  const [title, , quote] = text.split('\n');
  expect(title).toBe('# MS Hip Pain');
  expect(quote).toMatch(/^> .*not a diagnosis.*No clinician has reviewed it yet/);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, address = '']) => address.replace(origin, ''));
  const twins = contentPages.map(({ name }) => `/${name}/index.md`);
  expect(links.filter((path) => path.endsWith('.md')).toSorted()).toEqual([...twins, '/numbers.md'].toSorted());
  expect(links.slice(0, 2)).toEqual(['/check/', '/numbers.md']);
  expect(links[2]).toMatch(/^\/warning-signs\//);
  expect(links).toEqual(expect.arrayContaining(['/api/v1/openapi.json', '/api/v1/content']));
  expect(quote).toMatch(/Emergency numbers: .*United Kingdom 999;.*India 112 or 108/);
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

const twins = contentPages.map(({ name }) => ({ name, twin: read(`${name}/index.md`) }));

test('a twin explains every hard word that its page explains', () => {
  for (const { name, twin } of twins) {
    const tips = page(`/${name}/`).document.querySelectorAll('.tip');
    const [, section = ''] = twin.split('## Words used here');
    expect(
      tips.map((tip) => tip.textContent.slice(tip.textContent.indexOf(': ') + 2)).filter((words) => !section.includes(words)),
      name,
    ).toEqual([]);
  }
});

test('a twin whose care box names a blood thinner says which medicines count', () => {
  const named = twins.filter(({ twin }) => /blood thinner/.test(twin.split('\n## ')[0] ?? ''));
  expect(named.length).toBeGreaterThan(10);
  for (const { name, twin } of named) expect(twin, name).toMatch(/\*\*blood thinner\*\*: .*Clopidogrel counts here.*apixaban/);
});

test('a twin has the list to read next, and every link in it is whole and leads to a file', () => {
  for (const { name, twin } of twins) {
    const { document } = page(`/${name}/`);
    const next = document.querySelectorAll('.next a').map((link) => `${origin}${link.getAttribute('href')}index.md`);
    const [, section = ''] = twin.split('## Read next');
    expect(
      next.filter((address) => !section.includes(`(${address})`)),
      name,
    ).toEqual([]);
    const links = [...twin.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(
      links.filter((link) => link.startsWith('/')),
      name,
    ).toEqual([]);
    const own = links.filter((link) => link.startsWith(origin)).map((link) => new URL(link).pathname);
    expect(
      own.filter((path) => !existsSync(join(client, path))),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['warning-signs/thoughts-of-suicide', ['Samaritans 116 123', '988', '14416', '0800 567 567']],
  ['warning-signs/being-hurt', ['0808 2000 247', '1800 737 732', '0800 428 428']],
])('%s has its numbers in the boxes, which may be shown alone', (name, numbers) => {
  const [head = ''] = read(`${name}/index.md`).split('\n## ');
  const boxes = head.split(/^(?=\*\*\w+: )/m).slice(1);
  expect(boxes.length).toBeGreaterThan(1);
  const alone = boxes.filter((box, index) => index === 0 || /by country/.test(box.split('Lines to talk to')[0] ?? ''));
  expect(alone.length).toBeGreaterThan(1);
  for (const box of alone) for (const number of [...numbers, 'emergency 999', '10177', 'findahelpline.com']) expect(box).toContain(number);
});

test('the button to leave is promised on its page alone', () => {
  expect(page('/warning-signs/being-hurt/').html).toContain('Leave this site');
  for (const { name, twin } of twins) expect(twin, name).not.toContain('Leave this site');
  expect(read('warning-signs/being-hurt/index.md')).toMatch(/## Stay safe while you read\n\nSomebody may look at your phone/);
});

test('the numbers of every country stand in one file, and each emergency box of a twin leads there', () => {
  const text = read('numbers.md');
  for (const { name, emergencyNumber, textRelay, poisonsLine, crisisLines, abuseLines } of Object.values(regions)) {
    const section = text.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    const told = [emergencyNumber, textRelay, poisonsLine?.number, ...[...crisisLines, ...abuseLines].map(({ number }) => number)];
    expect(
      told.filter((words) => words && !section.includes(words)),
      name,
    ).toEqual([]);
  }
  for (const { name, twin } of twins) expect(twin.split('\n## ')[0], name).toContain(`${origin}/numbers.md`);
});
