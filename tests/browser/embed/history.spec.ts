import type { FrameLocator, Page } from '@playwright/test';
import { checkIn, expect, site, snippet, start, test } from '../support/host.ts';
import { emergencyAnswers, outcome, takeTheCheck } from '../support/journey.ts';

/* A frame shares its history with the page around it, which may move at any time: Back must still go back, and move nothing else. */

const frame = (sandbox: string) =>
  `<iframe src="${site}/embed/" ${sandbox} title="check" width="700" height="900"></iframe><a id="toc" href="#end">To the end</a><p id="end">The end.</p>`;
const ways: readonly (readonly [string, string, (page: Page) => FrameLocator])[] = [
  ['the element', `${snippet()}<a id="toc" href="#end">To the end</a><p id="end">The end.</p>`, checkIn],
  ['a bare frame', frame(''), (page) => page.frameLocator('iframe')],
  ['the strictest frame', frame('sandbox="allow-scripts"'), (page) => page.frameLocator('iframe')],
];

const watchHost = (page: Page) => page.addInitScript('window.moves = 0; addEventListener("popstate", () => moves++)');
const hostMoved = (page: Page) => page.evaluate('moves');

for (const [name, body, within] of ways) {
  for (const [how, move] of [
    ['pushes an entry', (page: Page) => page.evaluate(() => history.pushState({ at: 0 }, '', '?tab=2'))],
    ['jumps to an anchor', (page: Page) => page.locator('#toc').evaluate((link: HTMLElement) => link.click())],
  ] as const) {
    test(`${name}: after the page around it ${how}, “Change my answers” and Back go back at the first press`, async ({ page, host }) => {
      await watchHost(page);
      await page.goto(await host(body));
      const check = within(page);
      await takeTheCheck(check, emergencyAnswers);
      await move(page);
      const address = page.url();
      await page.evaluate('moves = 0'); // an anchor is a move of the page's own
      await check.locator('[data-back]').click();
      await expect(outcome(check)).toHaveCount(0);
      const asked = await check.locator('fieldset:visible').first().getAttribute('id');
      await check.locator('#back').click();
      await expect(check.locator(`#${asked}`)).toBeHidden();
      await expect(check.locator('fieldset:visible').first()).toBeVisible();
      expect([page.url(), await hostMoved(page)]).toEqual([address, 0]);
      // And on again, from where it went back to
      await takeTheCheck(check, emergencyAnswers);
      await expect(outcome(check)).toHaveAttribute('data-level', 'emergency');
    });
  }
}

test('of two checks on one page each goes back by itself', async ({ page, host }) => {
  await page.goto(await host(`${snippet('id="one"')}<ms-hip-check id="two"></ms-hip-check>`));
  const [one, two] = [page.frameLocator('#one iframe'), page.frameLocator('#two iframe')];
  await start(one);
  await page.locator('#two').scrollIntoViewIfNeeded();
  await start(two);
  await one.locator('#back').click();
  await expect(one.locator('#intro')).toBeVisible();
  await expect(two.locator('#danger-now')).toBeVisible();
  await two.locator('#back').click();
  await expect(two.locator('#intro')).toBeVisible();
});

test('the browser’s own Back goes a step back as well, and never to a step that is gone', async ({ page, host }) => {
  await page.goto(await host(snippet()));
  const check = checkIn(page);
  await takeTheCheck(check, emergencyAnswers);
  await page.evaluate(() => history.back());
  await expect(outcome(check)).toHaveCount(0);
  const asked = check.locator('fieldset:visible').first();
  const before = await asked.getAttribute('id');
  await check.locator('#back').click();
  await expect(check.locator(`#${before}`)).toBeHidden();
  await takeTheCheck(check, emergencyAnswers);
  for (let entry = 0; entry < 3; entry++) {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(300);
    await expect(outcome(check)).toHaveCount(0);
    await expect(check.locator('fieldset:visible, #intro:visible').first()).toBeVisible();
  }
});
