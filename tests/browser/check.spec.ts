import { expect, test } from '@playwright/test';
import {
  answer,
  box,
  emergencyAnswers,
  outcome,
  questionsShown,
  routineAnswers,
  selfCareAnswers,
  takeTheCheck,
} from './support/journey.ts';

test.describe('the check', () => {
  test.beforeEach(({ page }) => page.goto('/check/').then(() => undefined));

  test('ends at once at an emergency answer, with one action and the number as text', async ({ page }) => {
    const asked = await takeTheCheck(page, { ...emergencyAnswers, region: 'GB' });
    expect(asked.at(-1)).toBe('saddle-when');
    await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('now');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(outcome(page)).not.toContainText('What kind of pain');
  });

  test('leads settling, mild pain to self-care, with the safety net', async ({ page }) => {
    await takeTheCheck(page, selfCareAnswers);
    await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
    await expect(outcome(page)).toContainText('Act now if');
    await expect(outcome(page)).toContainText('2 weeks');
  });

  test('tells the kind of pain, what could add to it, and what would change the advice', async ({ page }) => {
    await takeTheCheck(page, routineAnswers);
    await expect(outcome(page)).toHaveAttribute('data-level', 'routine');
    await expect(outcome(page)).toContainText('Mostly muscle and joint');
    await expect(
      outcome(page)
        .getByRole('link', { name: /spasticity/i })
        .first(),
    ).toHaveAttribute('href', '/causes/spasticity/');
    await expect(outcome(page)).toContainText('What answer would change this');
  });

  test('moves the focus to each new heading', async ({ page }) => {
    await page.locator('#go').click();
    await expect(page.locator('#danger-now')).toBeVisible();
    await expect(page.locator('h2:focus')).toBeVisible();
  });

  test('says which question has no answer, and loses nothing', async ({ page }) => {
    await page.locator('#go').click();
    await expect(page.locator('#danger-now')).toBeVisible();
    await page.locator('#go').click();
    await expect(page.locator('#trouble')).toBeVisible();
    expect(await questionsShown(page)).toEqual(['danger-now']);
  });

  test('goes back with the answers kept, by its own button and by the browser', async ({ page }) => {
    await page.locator('#go').click();
    await answer(page, 'danger-now', ['none']);
    await page.locator('#go').click();
    await expect(page.locator('#age')).toBeVisible();
    await page.locator('#back').click();
    await expect(page.locator(box('danger-now', 'none'))).toBeChecked();
    await page.locator('#go').click();
    await expect(page.locator('#age')).toBeVisible();
    await page.goBack();
    await expect(page.locator(box('danger-now', 'none'))).toBeChecked();
  });

  test('stops at any time and gives the advice so far', async ({ page }) => {
    await page.locator('#go').click();
    await answer(page, 'danger-now', ['none']);
    await page.locator('#stop').click();
    await expect(outcome(page)).toHaveAttribute('data-level', 'soon');
    await expect(outcome(page)).toContainText(/not finished|so far/i);
  });

  test('keeps the picture of the place and the list in step', async ({ page }) => {
    await page.locator('#go').click();
    await answer(page, 'danger-now', ['none']);
    await page.locator('#go').click();
    await page.locator('.map [data-for=groin] :is(path, use)').first().click();
    await expect(page.locator('#where input:checked')).toHaveAttribute('value', 'groin');
    await page.locator(`label:has(${box('where', 'buttock')})`).click();
    await expect(page.locator('.map .on')).not.toHaveCount(0);
  });

  test('speaks of the other person when somebody answers for them', async ({ page }) => {
    await answer(page, 'answering-for', ['someone-else']);
    await takeTheCheck(page, { ...selfCareAnswers, 'answering-for': 'someone-else' });
    await expect(outcome(page)).toContainText('They have MS.');
  });
});

test.describe('when the edge fails', () => {
  for (const [how, fail] of [
    ['does not answer', 'abort'],
    ['hangs', 'hang'],
    ['answers 500', '500'],
  ] as const) {
    test(`the emergency signs are on screen within a second, and nothing is lost, if it ${how}`, async ({ page }) => {
      await page.goto('/check/');
      await page.locator('#go').click();
      await answer(page, 'danger-now', ['none']);
      let failing = true; // to take the route away would let a request go on that hangs
      await page.route('**/check/result/', (route) => {
        if (!failing) return route.continue();
        if (fail === 'abort') return route.abort();
        if (fail === '500')
          return route.fulfill({ status: 500, contentType: 'text/html', body: '<main data-level="self-care">wrong</main>' });
        return undefined;
      });
      const clicked = Date.now();
      await page.locator('#go').click();
      await expect(page.locator('#trouble')).toContainText('Nothing was lost', { timeout: 3000 });
      expect(Date.now() - clicked).toBeLessThan(1800);
      await expect(page.locator('#trouble')).toContainText('numb');
      await expect(outcome(page)).toHaveCount(0);
      await expect(page.locator(box('danger-now', 'none'))).toBeChecked();
      failing = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('#age')).toBeVisible();
    });
  }

  test('an old page after a new version gets no outcome, and is told why', async ({ page }) => {
    await page.goto('/check/');
    await page.locator('#check').evaluate((form: HTMLFormElement) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'a-question-of-yesterday';
      field.value = 'yes';
      form.appendChild(field);
    });
    await page.locator('#go').click();
    await expect(page.locator('main')).toContainText(/older|new version|changed/i);
    await expect(outcome(page).filter({ has: page.locator('[data-level=self-care]') })).toHaveCount(0);
  });
});
