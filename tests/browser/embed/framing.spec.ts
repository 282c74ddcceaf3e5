import { chromium } from '@playwright/test';
import { checkIn, expect, hostPage, site, snippet, test } from '../support/host.ts';
import { box, emergencyAnswers, outcome, selfCareAnswers, takeTheCheck } from '../support/journey.ts';

test('the whole journey works in the strictest frame, with script and nothing else allowed', async ({ page, host }) => {
  const frame = `<iframe src="${site}/embed/#region=GB" sandbox="allow-scripts" title="check" width="360" height="900"></iframe>`;
  await page.goto(await host(frame, { 'Content-Security-Policy': `default-src 'none'; frame-src ${site}` }));
  await takeTheCheck(page.frameLocator('iframe'), emergencyAnswers);
  await expect(outcome(page.frameLocator('iframe'))).toHaveAttribute('data-level', 'emergency');
});

test('and with the keyboard alone', async ({ page, host }) => {
  await page.goto(await host(`<iframe src="${site}/embed/" sandbox="allow-scripts" title="check" width="700" height="900"></iframe>`));
  const frame = page.frameLocator('iframe');
  await frame.locator('#go').focus();
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(frame.locator('#danger-now')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await frame.locator(box('danger-now', 'stroke')).focus();
  await page.keyboard.press('Space');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(outcome(frame)).toHaveAttribute('data-level', 'emergency', { timeout: 2000 });
  }).toPass();
});

for (const policy of ['require-corp', 'credentialless']) {
  test(`on a page that isolates itself with ${policy}, the whole journey works`, async ({ page, host }) => {
    const isolating = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': policy };
    await page.goto(await host(snippet('region="GB"'), isolating));
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    await takeTheCheck(checkIn(page), emergencyAnswers);
    await expect(outcome(checkIn(page))).toHaveAttribute('data-level', 'emergency');
  });
}

test('numbers are readable text: links to them may be dead', async ({ page, host }) => {
  await page.goto(
    await host(`<iframe src="${site}/embed/#region=GB" sandbox="allow-scripts" title="check" width="600" height="900"></iframe>`),
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#intro .care')).toContainText('999');
  await takeTheCheck(frame, emergencyAnswers);
  const number = frame.locator('.verdict .num').first();
  await expect(number).toContainText('999');
  expect(
    await number.evaluate((element) => Number.parseFloat(getComputedStyle(element.querySelector('a') as Element).fontSize)),
  ).toBeGreaterThan(30);
});

test('storage of third parties may be blocked: nothing is missed', async () => {
  const args = ['--no-sandbox', '--test-third-party-cookie-phaseout', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args });
  const one = await hostPage(`<iframe src="${site}/embed/" title="check" width="600" height="900"></iframe>`);
  const page = await browser.newPage();
  await page.addInitScript(`window.touched = [];
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get() { touched.push(name); throw new DOMException('blocked', 'SecurityError'); } });
    Object.defineProperty(document, 'cookie', { get() { touched.push('cookie'); return ''; }, set() { touched.push('cookie'); } });`);
  await page.goto(one.address);
  await takeTheCheck(page.frameLocator('iframe'), selfCareAnswers);
  await expect(outcome(page.frameLocator('iframe'))).toHaveAttribute('data-level', 'self-care');
  expect(await page.frameLocator('iframe').locator('html').evaluate('touched')).toEqual([]);
  await browser.close();
  await one.close();
});

for (const path of ['/check/', '/', '/embedding/', '/warning-signs/', '/search/', '/check/result/', '/api/health', '/api/v1/content']) {
  test(`${path} cannot be framed by another origin`, async ({ page, host }) => {
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto(await host(`<iframe src="${site}${path}" title="check"></iframe>`));
    await refused;
    await expect(page.frameLocator('iframe').getByText(/hip/i)).toHaveCount(0);
  });
}

for (const path of ['/embed/', '/embed/result/']) {
  test(`${path} can be framed by another origin, and by one that is framed itself`, async ({ page, host }) => {
    const inner = await host(`<iframe src="${site}${path}" title="check" width="600" height="900"></iframe>`);
    await page.goto(await host(`<iframe src="${inner}" title="builder" width="640" height="1000"></iframe>`));
    await expect(page.frameLocator('iframe').frameLocator('iframe').locator('#go')).toBeVisible();
  });
}

test('a host without an origin shows the check: code in a sandboxed frame, and a page that sandboxes itself', async ({ page, host }) => {
  const code = snippet().replaceAll('"', '&quot;');
  const inner = `<iframe srcdoc="${code}" sandbox="allow-scripts" title="builder" width="640" height="1000"></iframe>`;
  await page.goto(await host(inner));
  const framed = page.frameLocator('iframe').frameLocator('ms-hip-check iframe');
  await takeTheCheck(framed, emergencyAnswers);
  await expect(outcome(framed)).toHaveAttribute('data-level', 'emergency');

  await page.goto(await host(snippet(), { 'Content-Security-Policy': 'sandbox allow-scripts' }));
  await takeTheCheck(checkIn(page), emergencyAnswers);
  await expect(outcome(checkIn(page))).toHaveAttribute('data-level', 'emergency');
});

for (const sandbox of ['', 'allow-same-origin']) {
  test(`sandbox="${sandbox}" lets the form send nothing: a line at its button says so, and where to go`, async ({ page, host }) => {
    await page.goto(await host(`<iframe src="${site}/embed/" sandbox="${sandbox}" title="check" width="600" height="900"></iframe>`));
    const line = page.frameLocator('iframe').locator('noscript .note');
    await expect(line).toBeVisible();
    await expect(line).toHaveText(/If nothing happens at the button.*https?:\S+\/check\/\s+in your browser/s);
  });
}

test('a hidden click in the frame can set nothing off: it holds no right, no session and no state', async ({ page, host, context }) => {
  const replies: Record<string, string>[] = [];
  page.on('response', async (response) => response.url().startsWith(site) && replies.push(await response.allHeaders()));
  await page.goto(await host(`<div style="opacity:0.01">${snippet()}</div>`));
  await takeTheCheck(checkIn(page), selfCareAnswers);
  expect(replies.filter((headers) => 'set-cookie' in headers)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const can = await checkIn(page)
    .locator('html')
    .evaluate(() => ({ origin: self.origin, forms: document.querySelectorAll('form').length }));
  expect(can.origin).toBe('null');
  const allowed = await page.locator('ms-hip-check iframe').getAttribute('sandbox');
  expect(allowed).not.toMatch(/same-origin|top-navigation|forms|modals|downloads/);
});
