// The files in XML, read by a strict parser: the browser's own.
import { expect, type Page, test } from '@playwright/test';
import { comparisonPage, pages as written } from '../content/pages.ts';

/** The table of look-alikes is a page too. */
const pages = [...written, comparisonPage];

const atom = 'http://www.w3.org/2005/Atom';

/** For each element of a name: its text, its attributes, and the text of its children by name. */
const read = async (page: Page, path: string, space: string, name: string) => {
  const text = await (await page.request.get(path)).text();
  await page.goto('about:blank'); // a page of ours turns no text into a document: Trusted Types
  return page.evaluate(
    ([xml, namespace, tag]) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = parsed.querySelector('parsererror')?.textContent;
      if (fault) throw new Error(fault);
      return [...parsed.getElementsByTagNameNS(namespace, tag)].map((element) => ({
        root: element === parsed.documentElement,
        children: [...element.children].map((child) => ({
          name: child.localName,
          text: child.textContent ?? '',
          ...Object.fromEntries([...child.attributes].map((attribute) => [attribute.name, attribute.value])),
        })) as ({ name: string; text: string } & Record<string, string>)[],
      }));
    },
    [text, space, name] as const,
  );
};

type Element = Awaited<ReturnType<typeof read>>[number];
const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const only = (element: Element, name: string) => {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0] as { name: string; text: string } & Record<string, string>;
};
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

test('the feed is Atom as RFC 4287 wants it', async ({ page }) => {
  const [feed] = (await read(page, '/feed.xml', atom, 'feed')) as [Element];
  expect(feed.root).toBe(true);
  const home = new URL(only(feed, 'id').text);
  expect(home.pathname).toBe('/');
  expect(only(feed, 'title').text).toBe('MS Hip Pain');
  expect(only(feed, 'updated').text).toMatch(moment);
  expect(all(feed, 'author')).toHaveLength(1);
  const self = all(feed, 'link').find(({ rel }) => rel === 'self');
  expect(self).toMatchObject({ href: new URL('/feed.xml', home).href, type: 'application/atom+xml' });
});

test('each entry of the feed is a page, with the days that its author wrote; the latest come first', async ({ page }) => {
  const [feed] = (await read(page, '/feed.xml', atom, 'feed')) as [Element];
  const entries = await read(page, '/feed.xml', atom, 'entry');
  expect(entries).toHaveLength(Math.min(30, pages.length));
  const ids = entries.map((entry) => only(entry, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entry of entries) {
    const address = only(entry, 'id').text;
    const source = pages.find(({ name }) => new URL(address).pathname === `/${name}/`);
    expect(source, address).toBeDefined();
    expect(only(entry, 'updated').text).toBe(`${source?.data['updated']}T00:00:00Z`);
    expect(only(entry, 'published').text).toBe(`${source?.data['published']}T00:00:00Z`);
    expect(only(entry, 'title').text.length).toBeGreaterThan(5);
    expect(only(entry, 'summary').text.length).toBeGreaterThan(20);
    const links = all(entry, 'link').map(({ rel, type, href }) => [rel, type, href]);
    expect(links).toEqual([
      ['alternate', 'text/html', address],
      ['alternate', 'text/markdown', `${address}index.md`],
    ]);
  }
  const days = entries.map((entry) => only(entry, 'updated').text);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(only(feed, 'updated').text).toBe(days[0]);
});

test('the sitemap is a sitemap', async ({ page }) => {
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const maps = await read(page, '/sitemap-index.xml', space, 'sitemap');
  expect(maps.map((map) => new URL(only(map, 'loc').text).pathname)).toEqual(['/sitemap-0.xml']);
  const urls = await read(page, '/sitemap-0.xml', space, 'url');
  expect(urls.length).toBeGreaterThan(pages.length);
  for (const url of urls) {
    expect(new URL(only(url, 'loc').text).pathname).toMatch(/\/$/);
    for (const { text } of all(url, 'lastmod')) expect(text.slice(0, 10) <= new Date().toISOString().slice(0, 10), text).toBe(true);
  }
});
