import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { look, results } from './support/search.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every state of the search page, one after the other. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'results with sections': (page) => look(page, 'burning thigh'),
  'one kind of page': async (page) => {
    await page.locator('#within').evaluate((within: HTMLDetailsElement) => {
      within.open = true;
    });
    await page.getByRole('radio', { name: /Symptoms/ }).check();
    await expect(page.getByRole('status')).toContainText('in Symptoms');
  },
  'an emergency': (page) => look(page, "can't pee"),
  'somebody to talk to today': (page) => look(page, 'want to die'),
  'a slip put right': async (page) => {
    await page.goto('/search/');
    await look(page, 'spastisity');
    await expect(results(page).first()).toBeVisible();
  },
  'words like those of danger': async (page) => {
    await look(page, 'heart racing, temp 40, so weak i cant lift my head');
    await expect(page.locator('#like-danger .note')).toBeVisible();
  },
  'nothing found': (page) => look(page, 'zzxxqq'),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every state of the search passes axe', async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto('/search/');
      for (const [name, enter] of Object.entries(states)) {
        await enter(page);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
    });
  });
}

test.describe('at 320 px, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('no state scrolls sideways, and every target is large enough', async ({ page }) => {
    await page.goto('/search/');
    for (const [name, enter] of Object.entries(states)) {
      await enter(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(wide, name).toBe(false);
      const small = await page
        .locator('main :is(button, summary, .within label, #results h3 a, .parts a):visible')
        .evaluateAll((targets) =>
          targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => target.textContent),
        );
      expect(small, name).toEqual([]);
    }
  });
});
