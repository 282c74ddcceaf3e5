import { expect, type Page, test } from '@playwright/test';
import { barePage } from '../../functions/api/bare-page.ts';
import { regionFor } from '../../functions/knowledge/regions.ts';
import { answer, box, emergencyAnswers, outcome, questionsShown, selfCareAnswers, takeTheCheck } from './support/journey.ts';

/** Holds each reply for so long; of the first only, with `once`. */
const slowly = (page: Page, milliseconds: number, once = false) =>
  page.route(
    '**/check/result/',
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.continue().catch(() => undefined);
    },
    once ? { times: 1 } : {},
  );

test.describe('on a slow line', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/check/');
    await page.locator('#go').click();
    await answer(page, 'danger-now', ['none']);
  });

  test('the danger signs do not wait for a late reply, and it counts when it comes', async ({ page }) => {
    await slowly(page, 2000);
    const clicked = Date.now();
    await page.locator('#go').click();
    await expect(page.locator('#trouble')).toContainText('Nothing was lost', { timeout: 3000 });
    expect(Date.now() - clicked).toBeLessThan(1800);
    await expect(page.locator('#trouble')).toContainText('numb');
    await expect(page.locator('#age')).toBeVisible();
    await expect(page.locator('#trouble')).toBeHidden();
  });

  test('an emergency comes through, and nobody has to try again', async ({ page }) => {
    await slowly(page, 1500);
    await answer(page, 'danger-now', ['stroke']);
    await page.locator('#go').click();
    await expect(page.locator('#trouble')).toContainText('Nothing was lost');
    await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('of two tries the first reply counts, and the other changes nothing more', async ({ page }) => {
    await slowly(page, 2500, true);
    await page.locator('#go').click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#age')).toBeVisible();
    await page.goBack();
    await page.waitForTimeout(2500);
    expect(await questionsShown(page)).toEqual(['danger-now']);
    await expect(page.locator('#trouble')).toBeHidden();
  });

  test('a reply to an answer that was changed meanwhile does not count', async ({ page }) => {
    await slowly(page, 1500, true);
    await page.locator('#go').click();
    await expect(page.locator('#trouble')).toContainText('Nothing was lost');
    await answer(page, 'danger-now', ['stroke']);
    await page.waitForTimeout(1500);
    expect(await questionsShown(page)).toEqual(['danger-now']);
    await page.locator('#go').click();
    await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('a reply does not fetch back who went back meanwhile', async ({ page }) => {
    await slowly(page, 1500, true);
    await page.locator('#go').click();
    await page.locator('#back').click();
    await page.waitForTimeout(2000);
    expect(await questionsShown(page)).toEqual(['answering-for']);
    await expect(page.locator('#trouble')).toBeHidden();
  });

  test('of two countries chosen the last one counts, whichever reply comes first', async ({ page }) => {
    await answer(page, 'danger-now', ['stroke']);
    await page.locator('#go').click();
    await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
    await slowly(page, 600, true);
    const change = async (code: string) => {
      await page.locator('.region select').selectOption(code);
      await page.locator('.region button').click();
    };
    await page.locator('.region summary').click();
    await change('US');
    await change('AU');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('000');
    await page.waitForTimeout(1000);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('000');
  });
});

test('who ticked an emergency sign gets the numbers first where no answer comes, and sees meanwhile that something happens', async ({
  page,
}) => {
  await page.goto('/check/');
  await page.locator('#go').click();
  await answer(page, 'danger-now', ['stroke']);
  await page.route('**/check/result/', () => undefined); // never answered
  await page.locator('#go').click();
  await expect(page.locator('#check')).toHaveAttribute('aria-busy', 'true');
  const card = page.locator('#trouble > :first-child');
  await expect(card).toHaveAttribute('data-level', 'emergency');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card.getByRole('heading')).toContainText('Phone for an ambulance now');
  await expect(card.locator('.flow > :first-child').getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('#check')).not.toHaveAttribute('aria-busy', 'true');
});

test('a reload in the middle asks first, and afterwards starts again without a wrong answer left over', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.locator('#intro')).toContainText('If this page is reloaded or closed, the check begins again.');
  await page.locator('#go').click();
  await answer(page, 'danger-now', ['none']);
  await page.locator('#go').click();
  await expect(page.locator('#age')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const reload = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reload;
  await expect(page.locator('#intro')).toBeVisible();
  await expect(page.locator(box('danger-now', 'none'))).not.toBeChecked();
});

test('a call can close the page: the outcome says so, on screen alone, and in an emergency nothing comes before the call', async ({
  page,
}) => {
  const line = page.getByText('A phone call can close this page: take a screenshot first.');
  await page.goto('/check/');
  await takeTheCheck(page, { signs: ['leg-swollen'] });
  await expect(line).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/check/');
  await takeTheCheck(page, emergencyAnswers);
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  await expect(line).toHaveCount(0);
});

test('there is no time limit: a day later the answers stand, and the check goes on', async ({ page }) => {
  await page.clock.install();
  await page.goto('/check/');
  await page.locator('#go').click();
  await answer(page, 'danger-now', ['none']);
  await page.clock.fastForward('24:00:00');
  await expect(page.locator(box('danger-now', 'none'))).toBeChecked();
  await page.locator('#go').click();
  await expect(page.locator('#age')).toBeVisible();
});

test('an outcome survives the browser’s back and forward buttons', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, selfCareAnswers);
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await page.goForward();
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
});

test('“Change my answers” leads to where the focus is, in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/check/');
  await takeTheCheck(page, selfCareAnswers);
  await page.getByRole('link', { name: 'Change my answers' }).click();
  const heading = page.getByRole('heading', { name: 'Check your answers' });
  await expect(heading).toBeFocused();
  await page.waitForTimeout(300); // a browser may put back an old place after all
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test('two tabs are two checks', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/check/');
  await other.goto('/check/');
  await takeTheCheck(other, emergencyAnswers);
  await expect(outcome(other)).toHaveAttribute('data-level', 'emergency');
  expect(await questionsShown(page)).toEqual(['answering-for']);
  await page.bringToFront(); // or its timers wait for seconds, as in any tab that nobody looks at
  await takeTheCheck(page, selfCareAnswers);
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
  await expect(outcome(other)).toHaveAttribute('data-level', 'emergency');
});

test('the buttons of a result that cannot load take nothing away from the result', async ({ page }) => {
  await page.goto('/check/');
  await page.route('**/_astro/outcome*', (route) => route.abort());
  await takeTheCheck(page, selfCareAnswers);
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('where the outcome page cannot be fetched, the bare one is shown in its place', async ({ page }) => {
  const bare = barePage({
    level: 'emergency',
    strands: [{ headline: 'Phone 999 now', lines: ['Emergency: now'] }],
    region: regionFor('GB'),
    person: 'myself',
  });
  await page.goto('/check/');
  await page.locator('#go').click();
  await answer(page, 'danger-now', ['stroke']);
  await page.route('**/check/result/', (route) => route.fulfill({ contentType: 'text/html', body: bare }));
  await page.locator('#go').click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  await expect(page.getByRole('heading', { name: 'Phone 999 now' })).toBeFocused();
  await expect(page.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});
