import { expect, type Page, test } from '@playwright/test';
import { defaults } from '../support/cases.ts';
import { box, outcome, questionsShown, selfCareAnswers } from './support/journey.ts';

/** Presses Tab until the wanted element has the focus. Every stop on the way must show where the focus is. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const here = await page.evaluate((selector) => {
      const active = document.activeElement as HTMLElement;
      const marked = active.closest('.row') ?? active;
      const seen = [active, marked].some((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return { arrived: active.matches(selector), seen: active === document.body || seen, name: active.id || active.tagName };
    }, wanted);
    expect(here.seen, `the focus is seen on ${here.name}`).toBe(true);
    if (here.arrived) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach ${wanted}`);
}

/** Tab enters a group of radio buttons once; the arrows move within it. */
async function choose(page: Page, question: string, option: string): Promise<void> {
  const wanted = box(question, option);
  const input = page.locator(wanted);
  if (await input.isChecked()) return;
  if ((await input.getAttribute('type')) === 'checkbox') {
    await tabTo(page, wanted);
    return page.keyboard.press('Space');
  }
  await tabTo(page, `#${question} input`);
  if (await input.isChecked()) return;
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 30 && !(await input.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  await expect(input).toBeChecked();
}

async function walk(page: Page, given: Readonly<Record<string, unknown>>): Promise<number> {
  let screens = 0;
  while ((await outcome(page).count()) === 0 && screens < 40) {
    const before = (await questionsShown(page)).join(' ');
    for (const question of await questionsShown(page)) {
      if (await page.locator(`select[name="${question}"]`).count()) continue;
      for (const option of [given[question] ?? defaults[question] ?? 'not-sure'].flat()) await choose(page, question, String(option));
    }
    await tabTo(page, '#go');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await outcome(page).count()) > 0 || (await questionsShown(page)).join(' ') !== before, { timeout: 10_000 })
      .toBe(true);
    screens++;
  }
  return screens;
}

test('the whole check can be taken with the keyboard alone, and the focus is always seen', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/check/');
  expect(await walk(page, selfCareAnswers)).toBeGreaterThan(8);
  await expect(outcome(page)).toHaveAttribute('data-level', 'self-care');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, '[data-back]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
  await tabTo(page, '#review button');
  await page.keyboard.press('Enter');
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
});

test('“at most N more” never goes up, and reaches the last screen', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/check/');
  const told: number[] = [];
  const watch = async () => {
    const line = (await page.locator('#way').textContent()) ?? '';
    const [, number] = /At most (\d+) more/.exec(line) ?? [];
    if (await page.locator('#way').isVisible()) told.push(number ? Number(number) : 0);
  };
  await page.exposeFunction('watchWay', watch);
  await page.evaluate(() => {
    const way = document.querySelector('#way') as HTMLElement;
    new MutationObserver(() => (window as unknown as { watchWay(): void }).watchWay()).observe(way, { subtree: true, childList: true });
  });
  await walk(page, { ...selfCareAnswers, 'nerve-change': ['bladder', 'spasms-jump'], 'bladder-when': 'usual' });
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => b - a));
});
