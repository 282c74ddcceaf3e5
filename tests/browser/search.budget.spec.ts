import { expect, type Request, test } from '@playwright/test';
import { field, results } from './support/search.ts';

const budget = 110; // KiB beyond the page itself; workers included
const hoped = 300; // ms: printed, because a shared machine decides it

for (const word of ['burning', 'numb', 'sciatica', 'baclofen', 'spastisity']) {
  test(`the first three results for “${word}” weigh at most ${budget} KiB`, async ({ page }) => {
    const finished: Request[] = [];
    await page.goto('/search/', { waitUntil: 'networkidle' });
    page.on('requestfinished', (request) => finished.push(request));
    await field(page).fill(word);
    const start = Date.now();
    await field(page).press('Enter');
    await expect(results(page)).toHaveCount(3, { timeout: 10_000 });
    const took = Date.now() - start;
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(
      finished.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return { path: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
      }),
    );
    const weight = loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
    console.log(`${word}: ${weight.toFixed(1)} KiB in ${loaded.length} requests; ${took} ms (${hoped} hoped for)`);
    // What the worker loads counts too: without it the sum would be a fraction of the truth.
    for (const part of ['pagefind.js', '.pagefind', '.pf_index', '.pf_fragment', 'index-worker', 'words.txt']) {
      expect(loaded.filter(({ path, bytes }) => path.includes(part) && bytes > 0).length, part).toBeGreaterThan(0);
    }
    expect(weight).toBeLessThanOrEqual(budget);
  });
}
