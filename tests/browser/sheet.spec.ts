import { expect, test } from '@playwright/test';

test('the sheet for the appointment prints on one A4 page, and only the sheet', async ({ page }) => {
  await page.goto('/guides/getting-ready-for-the-appointment/sheet/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('My one main wish')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('each box stands before its word and on its line, on a small telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/guides/getting-ready-for-the-appointment/sheet/');
  const picks = page.locator('.pick');
  expect(await picks.count()).toBeGreaterThan(30);
  await expect(page.locator('.box:not(.pick > :first-child)')).toHaveCount(0);
  const apart = await picks.evaluateAll((all) =>
    all.flatMap((pick) => {
      const word = document.createRange();
      word.selectNodeContents(pick.lastChild as Node);
      const [box, first] = [pick.firstElementChild?.getBoundingClientRect(), word.getClientRects()[0]];
      return box && first && box.right <= first.left && Math.abs(box.bottom - first.bottom) < 12 ? [] : [pick.textContent];
    }),
  );
  expect(apart).toEqual([]);
});

test('a button prints the sheet and leaves no trace; without script there is none', async ({ page, browser }) => {
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await page.goto('/guides/getting-ready-for-the-appointment/sheet/');
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate('window.printed')).toBe(true);
  expect(await page.evaluate('document.cookie + localStorage.length + sessionStorage.length + location.search + location.hash')).toBe('00');
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.getByRole('button', { name: 'Print' })).toBeHidden();
  await plain.close();
});
