import { expect, type Locator, type Page, test } from '@playwright/test';

const path = '/causes/spasticity/';
const first = (page: Page) => page.locator('.term').first();
const meaning = async (page: Page, word: Locator) => page.locator(`#${await word.getAttribute('popovertarget')}`);

test('a hard word opens and closes its meaning with the keyboard alone', async ({ page }) => {
  await page.goto(path);
  const word = first(page);
  const tip = await meaning(page, word);
  for (let presses = 0; presses < 80 && !(await word.evaluate((it) => it === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(tip).toBeHidden();

  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(tip, key).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip, key).toBeHidden();
    await expect(word, key).toBeFocused();
  }
});

for (const width of [320, 360, 768, 1280]) {
  test(`every meaning opens inside the window at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const words = await page.locator('.term').all();
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      await word.click();
      const tip = await meaning(page, word);
      await expect(tip).toBeVisible();
      const box = await tip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await page.keyboard.press('Escape');
    }
  });
}

test('no line begins with what closes a hard word', async ({ page }) => {
  // At 360 px the colon after "mixed pain" began a line of the page on spasticity.
  let seen = 0;
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 800 });
    for (const where of [path, '/lookalikes/sacroiliac/', '/warning-signs/legs-suddenly-weak/', '/treatments/spasticity-medicines/']) {
      await page.goto(where);
      const lines = await page.locator('.whole').evaluateAll((wholes) => wholes.map((whole) => whole.getClientRects().length));
      expect(
        lines.filter((count) => count > 1),
        `${where} at ${width} px`,
      ).toEqual([]);
      seen += lines.length;
    }
  }
  expect(seen).toBeGreaterThan(20);
});
