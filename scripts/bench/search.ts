/**
 * What a search loads before the first three results stand there, with 55 pages and with 2,000: the index grows by
 * chunks, and a search takes one for each word. In a real browser, on the built site, with made-up pages in the index.
 * The bytes of a word are those of one question; of somebody who types it, those for what its beginning finds come on top.
 * Milliseconds run from the last key press to results on the screen: of somebody who types into a page that has been open
 * for a moment, who ends with Enter, and who is quicker than the index.
 *
 * `npm run bench:search` (after a build) prints a table and writes reports/bench-search.json.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type First, firstResults, type Way } from '../../tests/browser/support/first-results.ts';
import { chromiumPath } from '../chromium.mjs';
import { makeIndex } from '../search/make-index.ts';
import { madeUpPages } from './made-up-pages.ts';
import { serveSite } from './site-server.ts';

const site = 'dist/client';
const port = Number(process.env['TEST_PORT'] ?? 9_131);
const sizes = [55, 2_000];
const words = ['burning', 'wheelchair', 'steroids'];
const ways: readonly Way[] = ['typed', 'entered', 'at once'];

/** A machine that others share stands still for a while now and then: of so many times the middle one counts. */
const times = 3;

const slowest = (found: readonly First[] = []) => Math.round(Math.max(...found.map(({ ms }) => ms)));

/** In a page that holds nothing yet. */
async function once(browser: Browser, word: string, way: Way): Promise<First> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    return await firstResults(page, `http://localhost:${port}/search/#q`, word, way);
  } finally {
    await page.close();
  }
}

async function search(browser: Browser, word: string, way: Way): Promise<First> {
  const found: First[] = [];
  for (let time = 0; time < times; time++) found.push(await once(browser, word, way));
  return found.toSorted((a, b) => a.ms - b.ms)[Math.floor(times / 2)] as First;
}

if (!existsSync(`${site}/search/index.html`)) throw new Error('There is no build to measure: run `npm run build` first.');

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const rows = [];
for (const pages of sizes) {
  const index = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    const start = performance.now();
    makeIndex(madeUpPages(pages), index);
    const indexing = (performance.now() - start) / 1000;
    const server = await serveSite(site, index, port);
    const found = new Map<Way, First[]>();
    for (const way of ways) {
      found.set(way, []);
      for (const word of words) found.get(way)?.push(await search(browser, word, way));
    }
    server.closeAllConnections();
    server.close();
    rows.push({
      pages,
      'seconds to index': indexing.toFixed(1),
      chunks: readdirSync(`${index}/index`).length,
      ...Object.fromEntries(words.map((word, at) => [`${word}, KiB`, found.get('entered')?.[at]?.kib.toFixed(1)])),
      'KiB, typed, the most': Math.max(...(found.get('typed') ?? []).map(({ kib }) => kib)).toFixed(1),
      'ms, the slowest': slowest(found.get('typed')),
      'ms, with Enter': slowest(found.get('entered')),
      'ms, as the page opens': slowest(found.get('at once')),
    });
  } finally {
    rmSync(index, { recursive: true });
  }
}
await browser.close();
console.table(rows);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-search.json', `${JSON.stringify(rows, null, 2)}\n`);
