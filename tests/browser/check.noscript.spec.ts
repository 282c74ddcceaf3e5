import { expect, test } from '@playwright/test';
import { defaults } from '../support/cases.ts';
import { answer, emergencyAnswers, outcome, selfCareAnswers } from './support/journey.ts';

const fillAll = async (page: import('@playwright/test').Page, given: Record<string, unknown>) => {
  for (const [question, options] of Object.entries({ ...defaults, ...given })) {
    if (question === 'answering-for' || question === 'checked') continue;
    await answer(page, question, [options].flat().map(String));
  }
};

test('the whole check is one form, and gives an emergency', async ({ page }) => {
  await page.goto('/check/');
  await fillAll(page, emergencyAnswers);
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('now');
  expect(new URL(page.url()).search).toBe('');
});

test('the whole check is one form, and gives self-care', async ({ page }) => {
  await page.goto('/check/');
  await fillAll(page, selfCareAnswers);
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
});

test('the library reads, and search says that it needs script and what to do without', async ({ page }) => {
  await page.goto('/guides/what-ms-hip-pain-feels-like/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/search/');
  await expect(page.locator('main')).toContainText(/script/i);
});

test('the framed check works as a form too', async ({ page }) => {
  await page.goto('/embed/');
  await answer(page, 'danger-now', ['stroke']);
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
});
