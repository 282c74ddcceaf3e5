import { expect, test } from '@playwright/test';
import { dispositions } from '../../functions/knowledge/dispositions.ts';
import { regionFor, regions } from '../../functions/knowledge/regions.ts';
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
  // Under it stands whose number it is: the country is a guess, and a wrong number must be seen before it is dialled.
  expect(first.filter((target) => !target?.startsWith('tel:'))).toEqual([expect.stringContaining('Not there? Change')]);
  const country = await box('.region summary');
  expect(country.y - number.y - number.height, 'its country stands right under it').toBeLessThan(40);
  await expect(page.locator('.say')).toBeVisible();
  await expect(page.locator('main')).toContainText('While help comes');
  expect(number.height, 'a hand that shakes can press it').toBeGreaterThanOrEqual(56);
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
    await expect(page.getByLabel('Country').locator('option', { hasText: country })).toHaveCount(1);
  }
});

test('no letter of the heading is cut off, whatever letters somebody asks for', async ({ page, context }) => {
  await page.goto('/check/');
  await takeTheCheck(page, emergencyAnswers);
  const settings = await context.newCDPSession(page);
  const words = Object.values(dispositions).flatMap(({ headline }) =>
    [...Object.values(regions), regionFor(undefined)].map((region) =>
      headline
        .replace('{emergency}', region.emergencyNumbers[0]?.number ?? region.emergencyNumber)
        .replace('{ed}', region.emergencyDepartment)
        .replace('{gp}', region.gp)
        .replace('{physio}', region.physio)
        .replace('{pharmacist}', region.pharmacist),
    ),
  );
  for (const standard of [16, 24, 32]) {
    await settings.send('Page.setFontSizes', { fontSizes: { standard } });
    for (const width of [320, 360, 412, 768]) {
      await page.setViewportSize({ width, height: 740 });
      const cut = await page.locator('.verdict h1').evaluate(
        (heading, all) =>
          all.filter((one) => {
            (heading.querySelector('span')?.lastChild as ChildNode).textContent = one;
            return heading.scrollWidth > heading.clientWidth || document.documentElement.scrollWidth > innerWidth;
          }),
        [...new Set(words)],
      );
      expect(cut, `${width} px wide, letters of ${standard} px`).toEqual([]);
    }
  }
});
