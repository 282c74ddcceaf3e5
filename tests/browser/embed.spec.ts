import { expect, test } from '@playwright/test';
import { hostPage } from './support/host.ts';
import { emergencyAnswers, outcome, selfCareAnswers, takeTheCheck } from './support/journey.ts';

const site = 'http://localhost:8790';

test('one line on a page of another origin shows the check, at its own height', async ({ page }) => {
  const host = await hostPage(`<script src="${site}/embed.js" async></script><ms-hip-check></ms-hip-check>`);
  await page.goto(host.address);
  const frame = page.frameLocator('ms-hip-check iframe');
  await expect(frame.locator('#go')).toBeVisible();
  const iframe = page.locator('ms-hip-check iframe');
  await expect(iframe).toHaveAttribute('title', /hip pain/i);
  await expect.poll(async () => (await iframe.boundingBox())?.height ?? 0).toBeGreaterThan(400);
  const inner = await frame.locator('html').evaluate((html) => [html.scrollHeight, html.clientHeight]);
  expect((inner[0] as number) - (inner[1] as number)).toBeLessThanOrEqual(1);
  await takeTheCheck(frame, selfCareAnswers);
  await expect(outcome(frame)).toHaveAttribute('data-level', 'self-care');
  await host.close();
});

test('the whole journey works in the strictest frame, with script and nothing else allowed', async ({ page }) => {
  const host = await hostPage(`<iframe src="${site}/embed/" sandbox="allow-scripts" title="check" width="360" height="900"></iframe>`, {
    'Content-Security-Policy': `default-src 'none'; frame-src ${site}`,
  });
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await takeTheCheck(frame, emergencyAnswers);
  await expect(outcome(frame)).toHaveAttribute('data-level', 'emergency');
  await host.close();
});

test('messages carry no answers, and the level only where the host asked', async ({ page }) => {
  const listen = `<script>window.heard=[];addEventListener('message',(e)=>heard.push(e.data))</script>`;
  const host = await hostPage(`${listen}<iframe src="${site}/embed/" title="check" width="360" height="900"></iframe>`);
  await page.goto(host.address);
  await takeTheCheck(page.frameLocator('iframe'), selfCareAnswers);
  const heard = (await page.evaluate('heard')) as { source: string; type: string; level?: string }[];
  expect(new Set(heard.map(({ source }) => source))).toEqual(new Set(['ms-hip-check']));
  expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['ready', 'resize', 'step', 'outcome']));
  expect(JSON.stringify(heard)).not.toMatch(/aching|better|outer-hip|diagnosed|self-care/);
  await host.close();
});

test('a page of another origin can frame the embed and nothing else', async ({ page }) => {
  const host = await hostPage(`<iframe src="${site}/check/" title="check"></iframe>`);
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.goto(host.address);
  await refused;
  await host.close();
});
