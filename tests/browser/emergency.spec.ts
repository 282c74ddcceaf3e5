import { expect, test } from '@playwright/test';
import { emergencyAnswers, outcome, takeTheCheck } from './support/journey.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('an emergency shows one action and its number at once; nothing else competes for the eye', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, emergencyAnswers);
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { y: 9999, height: 0 };
  const number = await box('.verdict a[href^="tel:"]');
  expect(number.y + number.height, 'the number is on the first screen').toBeLessThanOrEqual(740);
  const first = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    return [...main.querySelectorAll('a, button, summary')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight)
      .map((element) => element.getAttribute('href') ?? element.textContent);
  });
  expect(first.filter((target) => !target?.startsWith('tel:'))).toEqual([]);
  await expect(page.locator('.say')).toBeVisible();
  await expect(page.locator('main')).toContainText('While help comes');
  await expect(page.locator('main')).not.toContainText(/What kind of pain|Looking after it|Copy as text/);
});

test('the emergency number follows the country that the person names', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, emergencyAnswers);
  for (const [country, number] of [
    ['United Kingdom', '999'],
    ['New Zealand', '111'],
    ['Another country, or I would rather not say', 'your local emergency number'],
  ] as const) {
    await page.locator('.region summary').click();
    await page.getByLabel('Country').selectOption({ label: country });
    await page.getByRole('button', { name: 'Show the numbers there' }).click();
    await expect(page.locator('.verdict')).toContainText(number);
  }
});
