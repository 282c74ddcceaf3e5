import type { Page } from '@playwright/test';
import releases from '../../../src/embedding/releases.json' with { type: 'json' };
import { checkIn, expect, site, snippet, start, test } from '../support/host.ts';
import { answer, box, outcome, selfCareAnswers, takeTheCheck } from '../support/journey.ts';

const toDangerNow = (page: Page) => start(checkIn(page));

test('one line on a page of another origin shows the check, with a title and a result', async ({ page, host }) => {
  await page.goto(await host(`<script src="${site}/embed.js" async></script><ms-hip-check></ms-hip-check>`));
  await expect(page.locator('ms-hip-check iframe')).toHaveAttribute('title', /hip pain/i);
  await takeTheCheck(checkIn(page), selfCareAnswers);
  await expect(outcome(checkIn(page))).toHaveAttribute('data-level', 'self-care');
});

test('a label names the frame', async ({ page, host }) => {
  await page.goto(await host(snippet('label="Gwiriad poen clun"')));
  await expect(page.locator('ms-hip-check iframe')).toHaveAttribute('title', 'Gwiriad poen clun');
});

test('many stand on one page, each with its own answers, height and events', async ({ page, host }) => {
  const two = `<ms-hip-check id="one"></ms-hip-check><ms-hip-check id="two"></ms-hip-check>`;
  const script = `<script src="${site}/embed.js" async></script>`;
  await page.goto(await host(`${script}${two}${script}`));
  await page.evaluate(`window.heard = []; for (const id of ['one', 'two'])
    document.getElementById(id).addEventListener('step', ({ detail }) => heard.push(id + ':' + detail.step))`);
  const [one, two_] = [page.frameLocator('#one iframe'), page.frameLocator('#two iframe')];
  await expect(two_.locator('#go')).toBeVisible();
  await start(one);
  await expect.poll(() => page.evaluate('heard')).toEqual(['one:2']);
  await expect(two_.locator('#intro')).toBeVisible();
});

test('one that is added after the page has loaded works like the others', async ({ page, host }) => {
  await page.goto(await host(`<script src="${site}/embed.js" async></script>`));
  await page.waitForFunction(() => customElements.get('ms-hip-check'));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<ms-hip-check></ms-hip-check>'));
  await toDangerNow(page);
});

test('one that is taken away leaves nothing behind, and can come back', async ({ page, host }) => {
  await page.goto(await host(snippet()));
  await toDangerNow(page);
  await page.evaluate(() => {
    const check = document.querySelector('ms-hip-check') as Element;
    check.remove();
    Object.assign(window, { check });
  });
  await expect.poll(() => page.frames().length).toBe(1);
  await page.evaluate(() => document.body.appendChild((window as unknown as { check: Element }).check));
  await toDangerNow(page);
  expect(page.frames()).toHaveLength(2);
});

test('a changed attribute changes a running check, and no answer is lost', async ({ page, host }) => {
  await page.goto(await host(snippet('theme="light"')));
  await toDangerNow(page);
  await answer(checkIn(page), 'danger-now', ['none']);
  await page.locator('ms-hip-check').evaluate((check) => {
    check.setAttribute('theme', 'dark');
    check.setAttribute('label', 'Another name');
  });
  await expect(checkIn(page).locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('ms-hip-check iframe')).toHaveAttribute('title', 'Another name');
  await expect(checkIn(page).locator(box('danger-now', 'none'))).toBeChecked();
  await page.locator('ms-hip-check').evaluate((check) => check.removeAttribute('theme'));
  await expect(checkIn(page).locator('html')).toHaveCSS('color-scheme', /light dark/);
});

test('it loads only when the reader comes near it', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(await host(`<div style="height:12000px">A long page.</div>${snippet()}`));
  await page.waitForFunction(() => customElements.get('ms-hip-check'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => address.includes('/embed/'))).toEqual([]);
  await page.locator('ms-hip-check').scrollIntoViewIfNeeded();
  await expect(checkIn(page).locator('#go')).toBeVisible();
});

test('it works under a policy without inline script or style', async ({ page, host }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const policy = `default-src 'none'; frame-src ${site}; script-src ${site}`;
  await page.goto(await host(snippet('accent="#1b5883"'), { 'Content-Security-Policy': policy }));
  await expect(checkIn(page).locator('#go')).toHaveText('Start'); // a press before the script would be a form that is sent
  await takeTheCheck(checkIn(page), selfCareAnswers);
  await expect(outcome(checkIn(page))).toHaveAttribute('data-level', 'self-care');
  expect(refused.filter((text) => !text.includes('favicon'))).toEqual([]);
});

for (const [why, headers, refuse] of [
  ['the policy of the page allows no frame', { 'Content-Security-Policy': `default-src 'none'; script-src ${site}` }, false],
  ['the frame does not get through', {}, true],
] as const) {
  test(`where ${why}, the link stays, and no empty box`, async ({ page, host }) => {
    if (refuse) await page.route('**/embed/', (route) => route.abort());
    await page.clock.install();
    await page.goto(await host(`${snippet()}<p>After.</p>`, headers));
    await page.waitForFunction(() => customElements.get('ms-hip-check'));
    const link = page.getByRole('link', { name: 'The hip pain check' });
    await expect(link).toBeVisible();
    await expect(async () => {
      await page.clock.fastForward(10_000);
      await expect(page.locator('ms-hip-check iframe')).toHaveCSS('height', '100px', { timeout: 500 });
    }).toPass();
    await expect(link).toBeVisible();
  });
}

test('once the check is ready the link goes, and comes back where the frame starts again', async ({ page, host }) => {
  await page.goto(await host(snippet()));
  const link = page.getByRole('link', { name: 'The hip pain check' });
  await toDangerNow(page);
  await expect(link).toBeHidden();
  await page.route('**/embed/', (route) => route.abort());
  await page.locator('ms-hip-check').evaluate((check) => document.body.appendChild(check));
  await expect(link).toBeVisible();
});

test('its versioned address works with its hash, and with a wrong hash the link stays', async ({ page, host }) => {
  const [{ version, integrity }] = releases as [{ version: string; integrity: string }];
  const pinned = (hash: string) =>
    `<script src="${site}/embed/${version}/embed.js" integrity="${hash}" crossorigin="anonymous" async></script><ms-hip-check><a href="${site}/check/">The check</a></ms-hip-check>`;
  await page.goto(await host(pinned(integrity)));
  await toDangerNow(page);
  await page.goto(await host(pinned(`sha384-${'A'.repeat(64)}`)));
  await expect(page.getByRole('link', { name: 'The check' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('styles of the page around it do not reach it', async ({ page, host }) => {
  await page.goto(await host(`<style>iframe { display: none !important; max-width: 90px; height: auto !important }</style>${snippet()}`));
  await toDangerNow(page);
  expect((await page.locator('ms-hip-check iframe').boundingBox())?.width).toBeGreaterThan(1000);
});
