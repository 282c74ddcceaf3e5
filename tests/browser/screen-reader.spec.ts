import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { defaults } from '../support/cases.ts';
import { emergencyAnswers, questionsShown, selfCareAnswers } from './support/journey.ts';

interface Words {
  readonly title: string;
  readonly kind: 'one' | 'many' | 'scale';
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

const questionnaire = JSON.parse(readFileSync('dist/client/api/v1/questionnaire.json', 'utf8')) as {
  screens: { questions: (Words & { id: string })[] }[];
};
const words = new Map<string, Words>(
  questionnaire.screens.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
);

/** Everything is found by its role and name in the accessibility tree, as a screen reader or voice control finds it. */
async function takeByEar(page: Page, given: Readonly<Record<string, unknown>>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Hip pain and MS: the check' })).toBeVisible();
  for (let step = 0; step < 40; step++) {
    for (const id of await questionsShown(page)) {
      const { title, kind, options } = words.get(id) as Words;
      if (kind === 'scale') continue;
      const group = page.getByRole('group', { name: title });
      await expect(group).toHaveCount(1);
      for (const option of [given[id] ?? defaults[id] ?? 'not-sure'].flat()) {
        const label = options.find((one) => one.id === option)?.label as string;
        const choice = group.getByRole(kind === 'one' ? 'radio' : 'checkbox', { name: label, exact: true });
        if (await choice.isChecked()) continue;
        await choice.focus();
        await page.keyboard.press('Space');
      }
    }
    const before = await page
      .locator('h1:focus, h2:focus')
      .textContent({ timeout: 500 })
      .catch(() => '');
    await page.getByRole('button', { name: /^(Start|Continue|Show my result)$/ }).click();
    await expect
      .poll(
        () =>
          page
            .locator('h1:focus, h2:focus')
            .textContent({ timeout: 500 })
            .catch(() => ''),
        { timeout: 10_000 },
      )
      .not.toBe(before);
    if (await page.locator('main[data-level]').count()) return;
  }
}

const toBritain = async (page: Page) => {
  await page.locator('.region summary').click();
  await page.getByRole('combobox', { name: 'Country' }).selectOption('GB');
  await page.getByRole('button', { name: 'Show the numbers there' }).click();
  await expect(page.locator('.region summary')).toContainText('United Kingdom');
};

test('a whole check by the accessibility tree alone ends at self-care, as recorded', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/check/');
  await takeByEar(page, selfCareAnswers);
  await toBritain(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Self-care');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'self-care.aria.yml' });
});

test('what a screen reader hears at the start, at the first list, and in an emergency, as recorded', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/check/');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'start.aria.yml' });
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('group', { name: words.get('danger-now')?.title ?? '' })).toBeVisible();
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'danger-now.aria.yml' });
  await page.goto('about:blank');
  await page.goto('/check/');
  await takeByEar(page, emergencyAnswers);
  await toBritain(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Emergency');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'emergency.aria.yml' });
});
