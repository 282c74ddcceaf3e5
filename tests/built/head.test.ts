import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pngAt } from './png.ts';
import { canonicalOf, client, isListed, isTemplate, type Page, page, pages } from './site.ts';

const content = ({ document }: Page, selector: string) => document.querySelector(selector)?.getAttribute('content');
const told = (one: Page, property: string) => content(one, `meta[property="${property}"]`);
const linked = ({ document }: Page, rel: string) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
const listed = pages.filter(isListed);
const origin = new URL(canonicalOf(page('/'))).origin;
const isArticle = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;

test('all pages are listed but the templates, the framed check and "not found"', () => {
  const others = pages.filter((one) => !isListed(one));
  expect(others.map(({ path }) => path).toSorted()).toEqual([
    '/404.html',
    '/check/off/',
    '/check/result/',
    '/embed/',
    '/embed/off/',
    '/embed/result/',
  ]);
  expect(canonicalOf(page('/embed/'))).toBe(`${origin}/check/`);
  for (const one of others.filter(({ path }) => path !== '/embed/')) expect(content(one, 'meta[name=robots]'), one.path).toBe('noindex');
});

describe.each(pages.filter((one) => !isTemplate(one)).map((one) => [one.path, one] as const))('%s', (_, one) => {
  test('has a title and a description that no search engine has to cut', () => {
    const title = one.document.querySelector('title')?.textContent ?? '';
    expect(title.length, title).toBeGreaterThanOrEqual(10);
    expect(title.length, title).toBeLessThanOrEqual(60);
    const description = content(one, 'meta[name=description]') ?? '';
    expect(description.length, description).toBeGreaterThanOrEqual(50);
    expect(description.length, description).toBeLessThanOrEqual(160);
  });
});

describe.each(listed.map((one) => [one.path, one] as const))('%s', (path, one) => {
  test('says where it is, once and in full', () => {
    expect(one.document.querySelectorAll('link[rel=canonical]')).toHaveLength(1);
    expect(linked(one, 'canonical')).toBe(`${origin}${path}`);
    expect(told(one, 'og:url')).toBe(`${origin}${path}`);
  });

  test('can be shared: title, text, a picture of the right size and its text', () => {
    expect(told(one, 'og:title')?.length).toBeGreaterThan(3);
    expect(told(one, 'og:description')).toBe(content(one, 'meta[name=description]'));
    expect(told(one, 'og:image:alt')).toContain(told(one, 'og:title'));
    expect(content(one, 'meta[name="twitter:card"]')).toBe('summary_large_image');
    const { origin: host, pathname } = new URL(told(one, 'og:image') ?? '');
    expect(host).toBe(origin);
    const { width, height, bytes } = pngAt(pathname);
    expect([width, height]).toEqual([1200, 630]);
    expect([told(one, 'og:image:width'), told(one, 'og:image:height')]).toEqual(['1200', '630']);
    expect(bytes).toBeGreaterThan(5_000); // an empty card is smaller
    expect(bytes).toBeLessThan(40_000);
  });

  test('names its icons, its manifest and the feed', () => {
    expect(linked(one, 'icon')).toBe('/favicon.svg');
    expect(linked(one, 'apple-touch-icon')).toBe('/apple-touch-icon.png');
    expect(linked(one, 'manifest')).toBe('/site.webmanifest');
    expect(one.document.querySelector('link[rel=alternate][type="application/atom+xml"]')?.getAttribute('href')).toBe('/feed.xml');
  });
});

describe.each(listed.filter(({ path }) => isArticle.test(path)).map((one) => [one.path, one] as const))('%s', (path, one) => {
  test('announces its Markdown twin, which says the same title', () => {
    const twin = one.document.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href') ?? '';
    expect(twin).toBe(`${path}index.md`);
    expect(readFileSync(join(client, twin), 'utf8').split('\n')[0]).toBe(`# ${one.document.querySelector('h1')?.textContent}`);
  });
});

test('no two pages share a picture, a title to share or a description', () => {
  for (const property of ['og:image', 'og:title', 'og:description']) {
    const all = listed.map((one) => told(one, property));
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
  }
  const pictures = listed.map((one) => readFileSync(join(client, new URL(told(one, 'og:image') ?? '').pathname)).toString('base64'));
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('the icons are there, in the sizes that the manifest names', () => {
  const manifest = JSON.parse(readFileSync(join(client, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string }[];
  };
  const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']),
  );
  for (const { src, sizes } of drawn) {
    const { width, height } = pngAt(src);
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  expect(pngAt('/apple-touch-icon.png')).toMatchObject({ width: 180, height: 180 });
  for (const { url } of manifest.shortcuts) expect(() => page(url)).not.toThrow();
});
