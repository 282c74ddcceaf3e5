import { expect, test } from './support/host.ts';

test('the samples name the address where they are read, and a button copies one', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/api/');
  const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) as string).origin;
  expect(canonical).not.toBe(baseURL);
  const samples = await page.locator('[data-sample]').allTextContents();
  expect(samples.length).toBeGreaterThan(8);
  expect(samples.filter((sample) => sample.includes(canonical) || !sample.includes(baseURL as string))).toEqual([]);
  const first = page.locator('.sample').first();
  await first.getByRole('button', { name: 'Copy: curl' }).click();
  await expect(first.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await first.locator('code').textContent());
});

test('where copying is not allowed the sample is marked instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('not allowed')) } });
  });
  await page.goto('/api/');
  const first = page.locator('.sample').first();
  await first.getByRole('button', { name: 'Copy: curl' }).click();
  await expect(first.getByRole('status')).toHaveText(/^Marked/);
  expect(await page.evaluate(() => String(getSelection()))).toContain('curl -s');
});

test('the first sample in JavaScript runs in a page of another site', async ({ page, host }) => {
  await page.goto('/api/');
  const code = (await page.locator('[data-sample="javascript-first"]').textContent()) as string;
  const prints = await page.locator('[data-prints="javascript-first"]').textContent();
  await page.goto(await host('<p>A clinic</p>'));
  const printed = await page.evaluate(async (source) => {
    const said: unknown[] = [];
    const run = new Function('console', `return (async () => { ${source} })()`) as (console: object) => Promise<void>;
    await run({ log: (one: unknown) => said.push(one) });
    return said;
  }, code);
  expect(printed).toEqual([prints]);
});
