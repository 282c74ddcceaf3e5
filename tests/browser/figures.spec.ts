import { expect, test } from '@playwright/test';
import { pages } from '../built/site.ts';

const paths = pages.filter(({ html }) => html.includes('class="drawing"')).map(({ path }) => path);

for (const width of [320, 360, 1280]) {
  test(`the words in a drawing are 14 px or larger at ${width} px, and all inside it`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) {
      await page.goto(path);
      const measured = await page.locator('.drawing').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const edge = drawing.getBoundingClientRect();
          const scale = edge.width / (drawing as SVGSVGElement).viewBox.baseVal.width;
          const words = [...drawing.querySelectorAll('text')];
          return {
            smallest: Math.min(...words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize) * scale)),
            outside: words.filter((word) => {
              const box = word.getBoundingClientRect();
              return box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1 || box.top < edge.top - 3;
            }).length,
          };
        }),
      );
      expect(measured.length, path).toBeGreaterThan(0);
      for (const { smallest, outside } of measured) {
        expect(smallest, path).toBeGreaterThanOrEqual(14);
        expect(outside, path).toBe(0);
      }
    }
  });
}

test('in forced colours, what is marked keeps a colour of the system and differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/causes/spasticity/');
  const fillOf = (part: string) =>
    page
      .locator(`.drawing ${part}`)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    return ['Highlight', 'Canvas'].map((name) => {
      probe.style.cssText = `forced-color-adjust:none;color:${name}`;
      return getComputedStyle(probe).color;
    });
  });
  expect([await fillOf('.muscle'), await fillOf('.bone')]).toEqual(system);
});
