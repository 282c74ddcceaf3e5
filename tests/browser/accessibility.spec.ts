import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages } from '../built/site.ts';
import { answer, emergencyAnswers, routineAnswers, selfCareAnswers, takeTheCheck } from './support/journey.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoFaults(page: Page, where: string): Promise<void> {
  // A framed page is a page of its own in this list; its landmarks are not those of the page around it.
  const axe = new AxeBuilder({ page }).withTags(tags).exclude({ fromShadowDom: ['ms-hip-check', 'iframe'] });
  // No frame is looked into, so axe needs no page of its own to put their results together.
  const { violations } = await axe.setLegacyMode().analyze();
  const faults = violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(faults).toEqual([]);
}

const addresses = pages.map(({ path }) => path).filter((path) => !path.endsWith('/result/'));

/** One page of each kind, and every page that is like no other. Colours come from the same tokens everywhere. */
const oneOfEachKind = addresses.filter((address, index) => {
  const kind = /^\/([\w-]+)\/[\w-]+\/$/.exec(address)?.[1];
  return kind === undefined || addresses.findIndex((other) => other.startsWith(`/${kind}/`) && other !== `/${kind}/`) === index;
});

/** In tests of a few pages each, so that two browsers share them and a fault names its neighbourhood. */
const inTens = (paths: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / 10) }, (_, ten) => paths.slice(ten * 10, ten * 10 + 10));

for (const [colorScheme, paths] of [
  ['light', addresses],
  ['dark', oneOfEachKind],
] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const ten of inTens(paths)) {
      test(`${ten[0]} to ${ten.at(-1)}`, async ({ page }) => {
        test.setTimeout(120_000);
        for (const address of ten) {
          await page.goto(address);
          await expectNoFaults(page, address);
        }
      });
    }

    test('every state of the check', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/check/');
      await page.locator('#go').click();
      await expect(page.locator('#danger-now')).toBeVisible();
      await expectNoFaults(page, 'a list');
      await page.locator('#go').click();
      await expect(page.locator('#trouble')).toBeVisible();
      await expectNoFaults(page, 'no answer');
      await answer(page, 'danger-now', ['none']);
      await page.locator('#go').click();
      await expect(page.locator('#where')).toBeVisible();
      await expectNoFaults(page, 'the place');
      for (const [level, answers] of [
        ['emergency', emergencyAnswers],
        ['urgent', { signs: ['leg-swollen'] }],
        ['soon', { health: ['hip-metal'] }],
        ['routine', routineAnswers],
        ['self-care', selfCareAnswers],
      ] as const) {
        await page.goto('/check/');
        await takeTheCheck(page, answers);
        await expect(page.locator('main')).toHaveAttribute('data-level', level);
        await expectNoFaults(page, level);
      }
    });
  });
}

test.describe('at 320 px, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing scrolls sideways', async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of addresses) {
      await page.goto(address);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(content, address).toBeLessThanOrEqual(window as number);
    }
    await page.goto('/check/');
    await takeTheCheck(page, routineAnswers);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content, 'the outcome').toBeLessThanOrEqual(window as number);
  });
});
