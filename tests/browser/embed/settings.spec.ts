import type { FrameLocator } from '@playwright/test';
import { checkIn, expect, site, snippet, start, test } from '../support/host.ts';
import { box, emergencyAnswers, outcome, selfCareAnswers, takeTheCheck } from '../support/journey.ts';

const paper = (frame: FrameLocator) => frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
const plum = (frame: FrameLocator) => frame.locator('#go').evaluate((button) => getComputedStyle(button).backgroundColor);
const own = 'rgb(95, 40, 102)';

for (const [theme, device, colour] of [
  ['light', 'dark', 'rgb(252, 250, 247)'],
  ['dark', 'light', 'rgb(27, 20, 30)'],
  ['auto', 'dark', 'rgb(27, 20, 30)'],
  ['auto', 'light', 'rgb(252, 250, 247)'],
  ['purple', 'light', 'rgb(252, 250, 247)'],
] as const) {
  test(`theme="${theme}" on a ${device} device`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto(await host(snippet(`theme="${theme}"`)));
    await expect(checkIn(page).locator('#go')).toBeVisible();
    expect(await paper(checkIn(page))).toBe(colour);
  });
}

test('an accent that can be read is used, and made lighter in the dark', async ({ page, host }) => {
  await page.goto(await host(snippet('accent="#1b5883"')));
  await expect(checkIn(page).locator('#go')).toHaveCSS('background-color', 'rgb(27, 88, 131)');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await plum(checkIn(page));
  expect(dark).not.toBe('rgb(27, 88, 131)');
  expect(contrast(dark, 'rgb(45, 35, 49)')).toBeGreaterThanOrEqual(4.5);
});

for (const accent of ['#e59a3a', '#fff', 'red', '#ffffff', '#777777', 'javascript:alert(1)', 'var(--paper)']) {
  test(`accent="${accent}" is refused, and the console says so`, async ({ page, host }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(await host(snippet(`accent="${accent}"`)));
    await expect(checkIn(page).locator('#go')).toHaveCSS('background-color', own);
    await expect.poll(() => said.filter((text) => text.includes(accent) && text.includes('4.5:1'))).toHaveLength(1);
  });
}

test('what the accent stands on is what its contrast was measured against', async ({ page, host }) => {
  await page.goto(await host(snippet('accent="#1b5883"')));
  const frame = checkIn(page);
  await start(frame);
  const surfaces = () =>
    frame.locator('html').evaluate((html) => {
      const probe = html.ownerDocument.body.appendChild(html.ownerDocument.createElement('i'));
      return ['--paper', '--card', '--sunk', '--wash'].map((name) => {
        probe.style.background = `var(${name})`;
        return getComputedStyle(probe).backgroundColor;
      });
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const accent = await plum(frame);
    for (const surface of await surfaces()) expect(contrast(accent, surface), `${colorScheme} ${surface}`).toBeGreaterThanOrEqual(4.5);
    const text = await frame.locator('#go').evaluate((button) => getComputedStyle(button).color);
    expect(contrast(accent, text)).toBeGreaterThanOrEqual(4.5);
  }
});

test('heading-level shifts every heading, those that come later too', async ({ page, host }) => {
  await page.goto(await host(snippet('heading-level="3"')));
  const frame = checkIn(page);
  const ranked = (heading: string, level: number) => expect(frame.locator(heading).first()).toHaveAttribute('aria-level', String(level));
  await ranked('#check h1', 3);
  await start(frame);
  await frame.locator('#go').click();
  await ranked('#trouble h2', 4);
  await ranked('#danger-now h3', 5);
  await takeTheCheck(frame, emergencyAnswers);
  await ranked('.verdict h1', 3);
  const unranked = await frame
    .locator('h1, h2, h3')
    .evaluateAll((all) => all.filter((heading) => !heading.hasAttribute('aria-level')).length);
  expect(unranked).toBe(0);
  await page.locator('ms-hip-check').evaluate((check) => check.removeAttribute('heading-level'));
  await expect(frame.locator('[aria-level]')).toHaveCount(0);
});

test('region gives the numbers of that country as readable text', async ({ page, host }) => {
  await page.goto(await host(snippet('region="NZ"')));
  await takeTheCheck(checkIn(page), emergencyAnswers);
  await expect(checkIn(page).locator('.verdict .num').first()).toContainText('111');
});

test('region may be written as the API reads it, and its emergency number stands first', async ({ page, host }) => {
  for (const [written, first] of [
    ['gb', '999'],
    ['UK', '999'],
    ['nz', '111'],
    ['DE', '112'],
  ]) {
    await page.goto(await host(snippet(`region="${written}"`)));
    await expect(checkIn(page).locator('#intro .small span').first()).toContainText(`${first}`);
    await takeTheCheck(checkIn(page), emergencyAnswers);
    await expect(checkIn(page).locator('.verdict .num').first(), written).toContainText(`${first}`);
  }
});

test('a changed region changes the numbers on show and those of later results, unless the reader chose a country', async ({
  page,
  host,
}) => {
  await page.goto(await host(snippet('region="DE"')));
  const frame = checkIn(page);
  const number = frame.locator('.verdict .num').first();
  const turnTo = (region: string) => page.locator('ms-hip-check').evaluate((check, code) => check.setAttribute('region', code), region);
  await takeTheCheck(frame, emergencyAnswers);
  await expect(number).toContainText('112');
  await turnTo('GB');
  await expect(number).toContainText('999');
  await frame.locator('[data-back]').click();
  await turnTo('NZ');
  await takeTheCheck(frame, emergencyAnswers);
  await expect(number).toContainText('111');

  await frame.locator('.region summary').click();
  await frame.locator('.region select').selectOption('US');
  await frame.locator('.region button').click();
  await expect(number).toContainText('911');
  await turnTo('GB');
  await page.waitForTimeout(500);
  await expect(number).toContainText('911');
});

test('a region that is changed at the review counts for the result', async ({ page, host }) => {
  await page.goto(await host(snippet('region="DE"')));
  const frame = checkIn(page);
  let turned = false;
  await takeTheCheck(frame, selfCareAnswers, async () => {
    if (turned || !(await frame.locator('#review').isVisible())) return;
    turned = true;
    const asked = page.waitForResponse((reply) => reply.url().endsWith('/embed/result/'));
    await page.locator('ms-hip-check').evaluate((check) => check.setAttribute('region', 'NZ'));
    await asked;
  });
  expect(turned).toBe(true);
  await expect(frame.locator('.region summary')).toContainText('New Zealand');
});

test('what is not used is named in the console, with what fits', async ({ page, host }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  const wrong = { theme: 'Dark', 'heading-level': '9', region: 'England', start: 'nose', outcome: 'yes' };
  const attributes = Object.entries(wrong).map(([name, value]) => `${name}="${value}"`);
  await page.goto(await host(snippet(attributes.join(' '))));
  const about = (one: string) => said.filter((text) => text.includes(one) && text.includes('What fits'));
  for (const attribute of attributes) await expect.poll(() => about(attribute), attribute).toHaveLength(1);
  expect(about('region=')[0]).toContain('GB');

  said.length = 0;
  await page.goto(await host(`<iframe src="${site}/embed/?region=GB#start=Groin" title="check" width="600" height="900"></iframe>`));
  await expect.poll(() => about('start="Groin"')).toHaveLength(1);
  expect(said.some((text) => text.includes('behind a #'))).toBe(true);
});

test('start marks the place in the list and ticks nothing', async ({ page, host }) => {
  await page.goto(await host(snippet('start="groin"')));
  const frame = checkIn(page);
  await expect(frame.locator(`.row:has(${box('where', 'groin')})`)).toContainText('The page around this check is about pain here');
  expect(
    await frame.locator('#check input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['myself']);
  await page.locator('ms-hip-check').evaluate((check) => check.setAttribute('start', 'buttock'));
  await expect(frame.locator(`.row:has(${box('where', 'buttock')})`)).toContainText('about pain here');
  await expect(frame.locator('#start')).toHaveCount(1);
});

test('height limits hold', async ({ page, host }) => {
  await page.goto(await host(snippet('min-height="2600" max-height="400"')));
  const frame = page.locator('ms-hip-check iframe');
  await expect(frame).toHaveCSS('height', '2600px'); // what is asked for at least wins
  await page.locator('ms-hip-check').evaluate((check) => check.removeAttribute('min-height'));
  await expect(frame).toHaveCSS('height', '400px');
  await page.locator('ms-hip-check').evaluate((check) => check.setAttribute('max-height', 'none'));
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(1000);
});

test('nothing about a person is accepted: not in the address of the frame, not as an attribute', async ({ page, host }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const person = 'shared=1&where=groin&age=75-plus&nerve-change=saddle&answers=x&danger-now=stroke&name=Jo&answering-for=someone-else';
  await page.goto(await host(`<iframe src="${site}/embed/?${person}#${person}" title="check" width="600" height="900"></iframe>`));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#intro')).toBeVisible();
  await page.waitForTimeout(300);
  expect(
    await frame.locator('#check input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['myself']);
  expect(sent.filter((request) => request.startsWith('POST'))).toEqual([]);
  await expect(outcome(frame)).toHaveCount(0);

  await page.goto(await host(snippet('where="groin" age="75-plus" name="Jo" data-where="groin" answers="x" theme="dark"')));
  await expect(page.locator('ms-hip-check iframe')).toHaveAttribute('src', `${site}/embed/#theme=dark`);
});

function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => {
      const part = Number(text) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] as number) + 0.7152 * (parts[1] as number) + 0.0722 * (parts[2] as number) + 0.05;
  };
  return Math.max(light(one), light(other)) / Math.min(light(one), light(other));
}
