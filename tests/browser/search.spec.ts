import { expect, test } from '@playwright/test';

test('finds a page by lay words, in the browser, and sends the query nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('pins and needles');
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /tingling|pins|feels like/i })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/\d/);
  expect(asked.filter((address) => /pins|needles/.test(address.split('#')[0] as string))).toEqual([]);
});

test('a query in the address is asked at once', async ({ page }) => {
  await page.goto('/search/#q=arthritis');
  await expect(page.getByRole('searchbox')).toHaveValue('arthritis');
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /arthritis/i })
      .first(),
  ).toBeVisible();
});

test('nothing found says so, and offers a way on', async ({ page }) => {
  await page.goto('/search/#q=zzxxqq');
  await expect(page.getByRole('status')).toContainText(/no|nothing|0/i);
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /check|warning/i })
      .first(),
  ).toBeVisible();
});
