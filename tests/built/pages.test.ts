import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { client, isTemplate, type Page, page, pages } from './site.ts';

const readable = pages.filter((one) => !isTemplate(one));

test('there are pages of every kind', () => {
  for (const path of ['/', '/check/', '/embed/', '/search/', '/glossary/', '/sources/', '/404.html'])
    expect(() => page(path)).not.toThrow();
  for (const kind of ['guides', 'symptoms', 'causes', 'lookalikes', 'treatments', 'warning-signs']) {
    expect(readable.filter(({ path }) => path.startsWith(`/${kind}/`)).length, kind).toBeGreaterThan(1);
  }
});

describe.each(readable.map((one) => [one.path, one] as const))('%s', (path, { document, html }) => {
  const all = (selector: string) => document.querySelectorAll(selector);

  test('has a language, one title, a description and one heading of the first rank', () => {
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
    expect(document.querySelector('title')?.textContent?.length).toBeGreaterThan(5);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(40);
    expect(all('main h1')).toHaveLength(1);
  });

  test('says that nobody has clinically reviewed it, or links to where that is said', () => {
    expect(html).toMatch(/not (yet )?(been )?(clinically )?reviewed|[Nn]obody has clinically reviewed|\/intended-use\//);
  });

  test('gives every picture a text', () => {
    for (const image of all('img')) expect(image.getAttribute('alt'), image.outerHTML.slice(0, 120)).not.toBeUndefined();
    for (const drawing of all('svg')) {
      const named =
        drawing.getAttribute('aria-hidden') === 'true' || drawing.getAttribute('aria-labelledby') || drawing.querySelector('title');
      expect(Boolean(named || drawing.closest('[aria-hidden=true]')), drawing.outerHTML.slice(0, 120)).toBe(true);
    }
  });

  test('uses no id twice', () => {
    const ids = all('[id]').map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('asks nothing of another origin', () => {
    const addresses = all('script[src], link[rel=stylesheet], link[rel=icon], img, iframe, source').map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });

  test('has a policy that allows no inline script or style without its hash', () => {
    const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test(`links only to what is there (${path})`, () => {
    expect(brokenLinks({ path, document, html })).toEqual([]);
  });
});

/** What the Worker answers at an address of its own; `tests/worker` goes there. */
const byTheWorker = ['/api/v1/questionnaire', '/api/v1/content', '/api/health'];

/** Internal links and anchors of a page that lead nowhere, or do not end as addresses here end. */
function brokenLinks({ path, document }: Page): readonly string[] {
  return document.querySelectorAll('a[href]').flatMap((link) => {
    const href = link.getAttribute('href') as string;
    if (/^(https?:|mailto:|tel:)/.test(href)) return [];
    const { pathname, hash } = new URL(href, `https://here${path}`);
    const target = pages.find((one) => one.path === pathname);
    if (byTheWorker.includes(pathname)) return [];
    if (!target) return existsSync(join(client, pathname)) && !pathname.endsWith('/') ? [] : [href];
    if (!pathname.endsWith('/') && pathname !== '/404.html') return [`${href} (end it with a slash)`];
    const anchor = decodeURIComponent(hash.slice(1));
    if (anchor === '' || anchor.startsWith('q=') || target.document.getElementById(anchor)) return [];
    return [`${href} (no such anchor)`];
  });
}

test('titles and descriptions are used once', () => {
  const listed = readable.filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html');
  for (const text of [
    listed.map(({ document }) => document.querySelector('title')?.textContent),
    listed.map(({ document }) => document.querySelector('meta[name=description]')?.getAttribute('content')),
  ]) {
    expect(text.filter((one, index) => text.indexOf(one) !== index)).toEqual([]);
  }
});

test.each([
  ['/check/', '/check/result/'],
  ['/embed/', '/embed/result/'],
])('%s and %s hold the same styles, because the policy of the first judges the main of the second', (form, result) => {
  const styles = (path: string) =>
    page(path)
      .document.querySelectorAll('style')
      .map((style) => style.textContent);
  expect(styles(form).length).toBeGreaterThan(0);
  expect(styles(result)).toEqual(styles(form));
});
