/**
 * What a search loads before the first three results stand there, with 55 pages and with 2,000: the index grows by
 * chunks, and a search takes one for each word. In a real browser, on the built site, with made-up pages in the index.
 *
 * `npm run bench:search` (after a build) prints a table and writes reports/bench-search.json. Milliseconds are those of this machine.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Request } from '@playwright/test';
import { chromiumPath } from '../chromium.mjs';
import { makeIndex } from '../search/make-index.ts';
import { madeUpPages } from './made-up-pages.ts';
import { serveSite } from './site-server.ts';

const site = 'dist/client';
const port = Number(process.env['TEST_PORT'] ?? 9_131);
const sizes = [55, 2_000];
const words = ['burning', 'wheelchair', 'steroids'];

const sizeOf = async (request: Request): Promise<number> => {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
};

/** KiB and milliseconds to the first three results, workers included. */
async function search(browser: Browser, word: string): Promise<{ readonly weight: number; readonly took: number }> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/search/`, { waitUntil: 'networkidle' });
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.locator('#q').fill(word);
  const start = performance.now();
  await page.locator('#q').press('Enter');
  await page.locator('#results > li').nth(2).waitFor();
  const took = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(finished.map(sizeOf));
  await page.close();
  return { weight: weights.reduce((sum, one) => sum + one, 0) / 1024, took };
}

if (!existsSync(`${site}/search/index.html`)) throw new Error('There is no build to measure: run `npm run build` first.');

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const rows = [];
for (const pages of sizes) {
  const index = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    const start = performance.now();
    await makeIndex(madeUpPages(pages), index);
    const indexing = (performance.now() - start) / 1000;
    const server = await serveSite(site, index, port);
    const found: Awaited<ReturnType<typeof search>>[] = [];
    for (const word of words) found.push(await search(browser, word));
    server.closeAllConnections();
    server.close();
    rows.push({
      pages,
      'seconds to index': indexing.toFixed(1),
      chunks: readdirSync(`${index}/index`).length,
      ...Object.fromEntries(words.map((word, at) => [`${word}, KiB`, found[at]?.weight.toFixed(1)])),
      'ms, the slowest': Math.round(Math.max(...found.map(({ took }) => took))),
    });
  } finally {
    rmSync(index, { recursive: true });
  }
}
await browser.close();
console.table(rows);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-search.json', `${JSON.stringify(rows, null, 2)}\n`);
