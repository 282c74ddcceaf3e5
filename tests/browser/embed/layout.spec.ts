import type { Page } from '@playwright/test';
import { checkIn, expect, snippet, start, test } from '../support/host.ts';
import { emergencyAnswers, routineAnswers, takeTheCheck } from '../support/journey.ts';

const reserved = 'style="display:block;min-height:100vh"'; // as the generator writes it
const words = '<p>About our group, where to find us, and how to help.</p>'.repeat(60);

/** Waits until the frame is as tall as what it shows, and wide enough for it. */
const expectNoScrollbars = (page: Page) =>
  expect
    .poll(() =>
      checkIn(page)
        .locator('html')
        .evaluate((html) => [html.scrollHeight - html.clientHeight > 1, html.scrollWidth > html.clientWidth]),
    )
    .toEqual([false, false]);

/** Layout shift as browsers report it: the worst five seconds. */
const watchShifts = (page: Page) =>
  page.addInitScript(`window.shifts = [];
    new PerformanceObserver((list) => { for (const { startTime, value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) shifts.push({ startTime, value }); }).observe({ type: 'layout-shift', buffered: true });`);

async function worstShift(page: Page): Promise<number> {
  const shifts = (await page.evaluate('shifts')) as { startTime: number; value: number }[];
  let [worst, sum, first, last] = [0, 0, 0, -Infinity];
  for (const { startTime, value } of shifts) {
    if (startTime - last > 1000 || startTime - first > 5000) [sum, first] = [0, startTime];
    last = startTime;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** What has the focus in the frame, and where it is on the screen of the page around it. */
async function focused(page: Page) {
  const inner = await checkIn(page)
    .locator('html')
    .evaluate(({ ownerDocument: { activeElement } }) => ({
      tag: activeElement?.tagName,
      top: activeElement?.getBoundingClientRect().top ?? 0,
    }));
  const frame = await page.locator('ms-hip-check iframe').evaluate((element) => element.getBoundingClientRect().top);
  return { tag: inner.tag, top: frame + inner.top };
}

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1280, height: 1200 },
]) {
  test(`at ${width} by ${height}: no inner scrollbar, focus in sight and little layout shift, on every screen`, async ({ page, host }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.goto(await host(`<p>Before.</p>${snippet(reserved)}${words}`));
    let screens = 0;
    const look = async () => {
      await expectNoScrollbars(page);
      if (screens++ === 0) return;
      expect((await focused(page)).tag).toMatch(/^H[12]$/);
      await expect
        .poll(async () => {
          const { top } = await focused(page);
          return top >= 0 && top < height - 40;
        })
        .toBe(true);
    };
    await takeTheCheck(checkIn(page), routineAnswers, look);
    expect(screens).toBeGreaterThan(10);
    expect(await worstShift(page)).toBeLessThan(0.1);

    screens = 0;
    await page.reload();
    await takeTheCheck(checkIn(page), emergencyAnswers, look);
    expect(await worstShift(page)).toBeLessThan(0.1);
  });
}

for (const [where, body] of [
  ['a column of 280 px', `<div style="width:280px">${snippet()}</div>`],
  ['a page at 400 % zoom', snippet()],
] as const) {
  test(`in ${where} nothing is cut off and nothing scrolls sideways`, async ({ page, host }) => {
    if (where.includes('400')) await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(await host(body));
    const look = async () => {
      await expectNoScrollbars(page);
      const cut = await checkIn(page)
        .locator('html')
        .evaluate((html) =>
          [...html.querySelectorAll('main *')]
            .filter((element) => !element.closest('.vh, .map, .sheet') && element.getBoundingClientRect().right > html.clientWidth + 1)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        );
      expect(cut).toEqual([]);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(content).toBeLessThanOrEqual(window as number);
    };
    await takeTheCheck(checkIn(page), routineAnswers, look);
    await page.reload();
    await takeTheCheck(checkIn(page), emergencyAnswers, look);
  });
}

test('what is missing is brought into sight, even from the foot of a long screen', async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(await host(`${words}${snippet()}${words}`));
  await page.locator('ms-hip-check').scrollIntoViewIfNeeded();
  await start(checkIn(page));
  const go = checkIn(page).locator('#go');
  await go.scrollIntoViewIfNeeded();
  const top = () => page.locator('ms-hip-check iframe').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(-300);
  await go.click();
  await expect(checkIn(page).locator('#trouble h2')).toBeFocused();
  await expect.poll(async () => (await focused(page)).top).toBeGreaterThanOrEqual(0);
  expect((await focused(page)).top).toBeLessThan(300);
});

test('a page that stands still does not scroll: what can be seen is left where it is', async ({ page, host }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(await host(`<p>Before.</p>${snippet()}${words}`));
  await start(checkIn(page));
  await page.evaluate(() => scrollTo(0, 30));
  await checkIn(page).locator('#danger-now h3').click();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(30);
});

test('a host inside a scrolling box is scrolled too', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(await host(`<div style="height:400px;overflow:auto">${words}${snippet()}${words}</div>`));
  await page.locator('ms-hip-check').scrollIntoViewIfNeeded();
  await start(checkIn(page));
  await expect
    .poll(async () => {
      const { top } = await focused(page);
      return top > 0 && top < 500;
    })
    .toBe(true);
});
