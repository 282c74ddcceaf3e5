import { expect, site, snippet, test } from '../support/host.ts';
import { box } from '../support/journey.ts';

test('with no script at all there is a link to the check', async ({ page, host }) => {
  await page.goto(await host(snippet('style="display:block;min-height:100vh"')));
  const link = page.getByRole('link', { name: 'The hip pain check' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(`${site}/check/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const [where, headers] of [
  ['', {}],
  [', also on a page that isolates itself', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
] as const) {
  test(`with no script the bare frame is one long form, with the danger signs first${where}`, async ({ page, host }) => {
    await page.goto(await host(`<iframe src="${site}/embed/" title="check" width="600" height="900"></iframe>`, headers));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('#intro .care')).toBeVisible();
    await frame.locator(`label:has(${box('danger-now', 'stroke')})`).click();
    await frame.getByRole('button', { name: 'Show the advice' }).click();
    await expect(frame.locator('main[data-level="emergency"]')).toBeVisible();
  });
}

test('the page for site owners shows the plain codes', async ({ page }) => {
  await page.goto('/embedding/');
  await expect(page.locator('.plain').filter({ hasText: '<ms-hip-check' })).toBeVisible();
  await expect(page.locator('#generator')).toBeHidden();
});
