import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { hostPage } from './support/host.ts';
import { answer, box, emergencyAnswers, outcome, routineAnswers, takeTheCheck } from './support/journey.ts';

/* What people's settings and tools ask of the check: forced colours, less motion, voice control, a frame, reading time. */

const toTheFirstList = async (page: Page) => {
  await page.goto('/check/');
  await page.locator('#go').click();
  await expect(page.locator('#danger-now')).toBeVisible();
};

test('in forced colours a chosen answer looks different from one that is not chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await toTheFirstList(page);
  await answer(page, 'danger-now', ['stroke']);
  const look = (option: string) =>
    page.locator(`.row:has(${box('danger-now', option)})`).evaluate((row) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(row);
      return `${borderTopWidth} ${borderTopColor}`;
    });
  expect(await look('stroke')).not.toBe(await look('none'));
  // The colours are the person's own there; axe still judges by ours.
  const { violations } = await new AxeBuilder({ page }).disableRules(['color-contrast']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('with less motion asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await toTheFirstList(page);
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration}, ${animationName === 'none' ? '0s' : animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0.02 ? [element.tagName + element.className] : [];
      }),
    );
  expect(await moving()).toEqual([]);
  await answer(page, 'danger-now', ['stroke']);
  await page.locator('#go').click();
  await expect(outcome(page)).toBeVisible();
  expect(await moving()).toEqual([]);
});

test('voice control can say what it sees: every name begins with or holds the visible words', async ({ page }) => {
  test.setTimeout(90_000);
  const mismatches = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withRules(['label-content-name-mismatch', 'label', 'button-name', 'link-name'])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  await toTheFirstList(page);
  expect(await mismatches()).toEqual([]);
  await page.locator('#go').click();
  await expect(page.locator('#trouble')).toBeVisible();
  expect(await mismatches()).toEqual([]);
  await takeTheCheck(page, routineAnswers);
  expect(await mismatches()).toEqual([]);
  await page.goBack();
  await expect(page.locator('#review')).toBeVisible();
  expect(await mismatches()).toEqual([]);
});

test('in a frame of another origin axe finds no fault either', async ({ page }, { project }) => {
  test.setTimeout(90_000);
  const site = project.use.baseURL as string;
  const host = await hostPage(`<main><iframe src="${site}/embed/" title="The hip pain check" width="360" height="3000"></iframe></main>`);
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  await expect(frame.locator('#go')).toBeVisible();
  expect(await faults()).toEqual([]);
  await takeTheCheck(frame, emergencyAnswers);
  await expect(outcome(frame)).toHaveAttribute('data-level', 'emergency');
  expect(await faults()).toEqual([]);
  await host.close();
});

test('an ordinary way takes as long as the start says, at 220 words a minute', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/check/');
  const [, minutes] = /Up to (\d+) minutes/.exec((await page.locator('#intro').textContent()) ?? '') ?? [];
  const asked = await takeTheCheck(page, routineAnswers);
  await page.goto('about:blank');
  await page.goto('/check/');
  const words = await page.evaluate(
    (ids) =>
      [...new Set(ids)]
        .flatMap((id) => [...(document.getElementById(id)?.querySelectorAll('h3, p, label, small') ?? [])])
        .filter((element) => !element.closest('details, label small'))
        .reduce((sum, element) => sum + (element.textContent ?? '').trim().split(/\s+/).length, 0),
    asked,
  );
  expect(words).toBeGreaterThan(1000);
  expect(words / 220).toBeLessThanOrEqual(Number(minutes));
});
