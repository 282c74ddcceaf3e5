import { chromium, expect, type Page, test } from '@playwright/test';
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import { pages } from '../built/site.ts';
import { emergencyAnswers, outcome, routineAnswers, selfCareAnswers, takeTheCheck } from './support/journey.ts';

/* What the accessibility page promises to hands that shake and to eyes that blur, measured on a small telephone. */

test.use({ viewport: { width: 360, height: 740 } });

const addresses = pages.map(({ path }) => path).filter((path) => !path.endsWith('/result/'));
const anAnswerForEachLevel = {
  emergency: emergencyAnswers,
  urgent: { signs: ['leg-swollen'] },
  soon: { health: ['hip-metal'] },
  routine: routineAnswers,
  'self-care': selfCareAnswers,
} as const;

/** Text that is shown in letters of under 15 pixels, but for the small numbers that lead to sources. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement as Element;
      if (!text.textContent?.trim() || !parent.checkVisibility() || parent.closest('svg, sup, script, style')) continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 15) found.push(text.textContent);
    }
    return found;
  });

/** What is pressed and is no part of a text or of a list of sources, yet under 44 pixels high. The skip link shows when it has the focus. */
const tooLow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, select')].flatMap((target) => {
      const { height } = target.getBoundingClientRect();
      if (height === 0 || height >= 44 || !target.checkVisibility() || target.matches('.skip, .term, .sources *, sup a')) return [];
      const around = target.parentElement?.closest('p, li, dd, dt, td, th, figcaption, div');
      const inText = getComputedStyle(target).display === 'inline' && around?.textContent?.trim() !== target.textContent?.trim();
      return inText || target.closest('.brand') ? [] : [`${target.textContent?.trim()} (${height})`];
    }),
  );

test('letters are at least 15 pixels high, and what is pressed 44, on every page', async ({ page }) => {
  test.setTimeout(180_000);
  for (const address of addresses) {
    await page.goto(address);
    expect(await tooSmall(page), address).toEqual([]);
    expect(await tooLow(page), address).toEqual([]);
  }
});

test('so it is on every screen of the check, where a row of answers is at least 52 pixels high', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/check/');
  let rows = 0;
  await takeTheCheck(page, routineAnswers, async () => {
    expect(await tooSmall(page)).toEqual([]);
    expect(await tooLow(page)).toEqual([]);
    const heights = await page.locator('.row:visible').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 52)).toEqual([]);
    rows += heights.length;
  });
  expect(rows).toBeGreaterThan(100);
});

test('each level has a word and a shape of its own', async ({ page }) => {
  test.setTimeout(120_000);
  const shapes = new Set<string | null>();
  for (const level of levels) {
    await page.goto('/check/');
    await takeTheCheck(page, anAnswerForEachLevel[level]);
    await expect(outcome(page)).toHaveAttribute('data-level', level);
    const heading = page.locator('main h1:visible');
    await expect(heading).toContainText(levelWords[level].name);
    shapes.add(await heading.locator('svg path').first().getAttribute('d'));
  }
  expect(shapes.size).toBe(levels.length);
});

test('letters of twice the size: nothing scrolls sideways, no name in the bar is cut, and of the pain table the one cell shows', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const args = ['--no-sandbox', '--disable-background-networking', '--blink-settings=defaultFontSize=32'];
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args });
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } });
  await page.goto('/check/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  let parts = 0;
  await takeTheCheck(page, routineAnswers, async () => {
    const at = await page.locator('h1:visible, h2:visible').first().textContent();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${at}`).toBe(360);
    for (const part of await page.locator('.parts li:visible').all()) {
      parts += 1;
      expect((await part.boundingBox())?.height).toBe(6); // the bar alone; its name is for screen readers
    }
  });
  expect(parts).toBeGreaterThan(10);
  await expect(page.locator('.plane')).toHaveText(/^\s*Yours: [A-Z][a-z -]+\s*$/, { useInnerText: true });
  await browser.close();
});

test('letters of twice the size: no page scrolls sideways', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const args = ['--no-sandbox', '--disable-background-networking', '--blink-settings=defaultFontSize=32'];
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args });
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 360) wide.push(address);
  }
  expect(wide).toEqual([]);
  await browser.close();
});

test('a long number stays in its button, and the button in its card', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/check/');
  await takeTheCheck(page, { ...routineAnswers, mood: ['thoughts'] });
  await page.locator('.region summary').click();
  await page.locator('.region select').selectOption('GB');
  await page.locator('.region button').click();
  const buttons = page.locator('.verdict .num a');
  await expect(buttons.filter({ hasText: '0808 808 8000' })).toBeVisible();
  const inside = await buttons.evaluateAll((all) =>
    all.map((button) => {
      const card = (button.closest('.flow') as Element).getBoundingClientRect();
      const number = (button.querySelector('b') as Element).getBoundingClientRect();
      const { left, right } = button.getBoundingClientRect();
      return right <= card.right - 16 && number.left >= left && number.right <= right;
    }),
  );
  expect(inside).toEqual(inside.map(() => true));
});

for (const viewport of [
  { width: 640, height: 360 },
  { width: 320, height: 200 },
]) {
  test.describe(`on a screen of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true });

    test('the menu that covers it begins with the warning signs, and a finger can close it from its end', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Menu' }).tap();
      const menu = page.getByRole('navigation', { name: 'Main' });
      await expect(menu.getByRole('link').first()).toHaveText(/Warning signs/);
      await expect(menu.getByRole('link').first()).toBeInViewport({ ratio: 1 });
      await menu.getByRole('link').last().scrollIntoViewIfNeeded();
      await menu.getByRole('button', { name: 'Close' }).tap();
      await expect(menu).toBeHidden();
    });
  });
}
