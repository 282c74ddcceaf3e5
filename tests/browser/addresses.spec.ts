// Every address of the site, asked of the running site: each answers at once, and ends as addresses here end.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redirects } from '../built/redirects.ts';
import { page as built, canonicalOf, isTemplate, pages } from '../built/site.ts';

const origin = new URL(canonicalOf(built('/'))).origin;
const attributes = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['img[src]', 'src'],
  ['script[src]', 'src'],
  ['iframe[src]', 'src'],
  ['meta[property="og:image"], meta[property="og:url"]', 'content'],
] as const;

/** Every address within the site that a page names, without its anchor. */
const named = new Set(
  pages
    .filter((one) => !isTemplate(one))
    .flatMap(({ path, document }) =>
      attributes.flatMap(([selector, attribute]) =>
        document
          .querySelectorAll(selector)
          .map((element) => element.getAttribute(attribute) as string)
          .filter((address) => !address.startsWith('#')) // "not found" stands at any address
          .map((address) => new URL(address, `${origin}${path}`)),
      ),
    )
    .filter(({ origin: host }) => host === origin)
    .map(({ pathname }) => pathname)
    .filter((path) => path !== '/api/oembed'), // it answers for the site's own origin alone, and has tests of its own
);

const once = { maxRedirects: 0 };

test('every address that a page names answers at once, without a redirect', async ({ request }) => {
  test.setTimeout(120_000);
  expect(named.size).toBeGreaterThan(150);
  const other: string[] = [];
  for (const path of named) {
    const reply = await request.get(path, once);
    if (reply.status() !== 200) other.push(`${path}: ${reply.status()}`);
  }
  expect(other).toEqual([]);
});

test('a page has one address: other ways to write it lead there', async ({ request }) => {
  for (const path of ['/causes/spasticity/', '/check/', '/glossary/']) {
    for (const other of [path.slice(0, -1), `${path}index.html`, `${path}index`]) {
      const reply = await request.get(other, once);
      expect([301, 307, 308], other).toContain(reply.status());
      expect(reply.headers()['location'], other).toBe(path);
    }
  }
});

test('old addresses lead to the new ones in one step', async ({ request }) => {
  for (const { from, to, status } of redirects) {
    const reply = await request.get(from, once);
    expect(reply.status(), from).toBe(Number(status));
    expect(reply.headers()['location'], from).toBe(to);
    expect((await request.get(to.replace(/#.*/, ''), once)).status(), to).toBe(200);
  }
});

test('files for machines say what they are', async ({ request }) => {
  for (const [path, type] of [
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/causes/spasticity/index.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/share/causes/spasticity.png', 'image/png'],
    ['/sitemap-index.xml', 'application/xml'],
  ] as const) {
    const reply = await request.get(path, once);
    expect(reply.status(), path).toBe(200);
    expect(reply.headers()['content-type'], path).toContain(type);
  }
});

test('a Markdown twin names its page as the one to list, and what has no twin claims none', async ({ request }) => {
  for (const path of ['/causes/spasticity/', '/lookalikes/compare/']) {
    const reply = await request.get(`${path}index.md`);
    expect(reply.headers()['link']).toBe(`<${path}>; rel="canonical"`);
  }
  for (const path of ['/index.md', '/guides/index.md', '/causes/spasticity.md']) {
    const reply = await request.get(path, once);
    expect(reply.status(), path).toBe(404);
    expect(reply.headers()['content-type'], path).toContain('text/html');
    expect(reply.headers()['link'], path).toBeUndefined();
  }
});

test('the parts of the search index are kept, and what names them is asked for anew', async ({ request }) => {
  const parts = readdirSync('dist/client/pagefind/index')
    .slice(0, 1)
    .map((file) => `/pagefind/index/${file}`);
  for (const path of parts) expect((await request.get(path)).headers()['cache-control'], path).toContain('max-age=604800');
  const entry = await request.get('/pagefind/pagefind-entry.json');
  expect(entry.headers()['cache-control']).toContain('must-revalidate');
});

test('an address that leads nowhere gets status 404 and a page that helps', async ({ page }) => {
  for (const path of ['/no-such-page', '/causes/no-such-page/', '/deep/er/still.html']) {
    const reply = await page.goto(path);
    expect(reply?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    const main = page.getByRole('main');
    for (const [name, to] of [
      ['Start the check', '/check/'],
      ['Warning signs', '/warning-signs/'],
    ] as const) {
      await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute('href', to);
    }
    await expect(main.locator('a[href^="/search/"]').first()).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
});
