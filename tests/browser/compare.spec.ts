import { expect, test } from '@playwright/test';

const address = '/lookalikes/compare/';

test('ticks choose the columns, and nothing scrolls sideways, however many there are', async ({ page }) => {
  await page.goto(address);
  const boxes = page.getByRole('group', { name: 'Show' }).getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(8);
  const sciatica = page.locator('td[data-column="Sciatica"]').first();
  await expect(sciatica).toBeVisible();
  await page.locator('label', { hasText: 'Sciatica' }).click();
  await expect(sciatica).toBeHidden();
  await page.getByRole('checkbox', { name: 'Sciatica' }).press('Space');
  await expect(sciatica).toBeVisible();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (let ticked = 0; ticked <= count; ticked++) {
      await boxes.evaluateAll((all, upTo) => {
        for (const [index, box] of all.entries()) (box as HTMLInputElement).checked = index < upTo;
      }, ticked);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px, ${ticked} ticked`).toBeLessThanOrEqual(width);
    }
  }
});

test('it is a table to assistive technology, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  await expect(page.getByRole('table', { name: /Signs of 11 causes/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Where is it, mainly?' })).toBeVisible();
});
