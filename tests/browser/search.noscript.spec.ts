import { expect, test } from '@playwright/test';

test('without script the search page is the list of all pages, and no field pretends to work', async ({ page }) => {
  await page.goto('/symptoms/burning/');
  await page.getByRole('link', { name: 'Search this site' }).click();
  await expect(page.getByText('Search needs script')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  expect(await page.locator('#all ~ .letter a').count()).toBeGreaterThan(50);
  await page.locator('#all ~ .letter').getByRole('link', { name: 'Sciatica' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sciatica');
});
