import { expect, test } from '@playwright/test';

test('the sheet for the appointment prints on one A4 page, and only the sheet', async ({ page }) => {
  await page.goto('/guides/getting-ready-for-the-appointment/sheet/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('My one main wish')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
