import { expect, test } from '@playwright/test';

/** Words of the tables that stand on more than one line. */
const brokenWords = (): readonly string[] => {
  const broken: string[] = [];
  for (const cell of document.querySelectorAll('.figures :is(th, td)')) {
    const text = cell.firstChild;
    if (!(text instanceof Text)) continue;
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (!word.includes('-') && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
};

for (const width of [320, 360, 768, 1280])
  test(`no word of a table of figures is cut in two, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/how-it-works/accuracy/');
    expect(await page.locator('.figures td').count()).toBeGreaterThan(50);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
