import type { Page } from '@playwright/test';
import { checkIn, expect, site, snippet, test } from '../support/host.ts';
import { outcome, routineAnswers, selfCareAnswers, takeTheCheck } from '../support/journey.ts';

const listen = (page: Page) =>
  page.addInitScript(`window.heard = []; window.events = [];
    addEventListener('message', ({ data }) => heard.push(data));
    addEventListener('DOMContentLoaded', () => {
      for (const type of ['ready', 'step', 'outcome', 'resize', 'show', 'accent', 'answer', 'message'])
        document.querySelector('ms-hip-check')?.addEventListener(type, (event) => events.push([type, event.detail]));
    });`);

/** Every message there is, with every member that it may have. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  ready: [],
  resize: ['height'],
  show: ['top'],
  step: ['step'],
  outcome: [],
  accent: ['ratio'],
};

test('somebody who listens to everything hears no answer', async ({ page, host, context }) => {
  await listen(page);
  const sent: { url: string; headers: string; body: string }[] = [];
  const said: string[] = [];
  page.on('request', (request) =>
    sent.push({ url: request.url(), headers: JSON.stringify(request.headers()), body: request.postData() ?? '' }),
  );
  page.on('console', (message) => said.push(message.text()));
  const address = await host(snippet('region="GB"'));
  await page.goto(`${address}?private=page-of-the-host`);
  const asked = await takeTheCheck(checkIn(page), routineAnswers);
  await expect(outcome(checkIn(page))).toHaveAttribute('data-level', 'routine');

  const heard = (await page.evaluate('heard')) as Record<string, unknown>[];
  for (const { source, type, ...rest } of heard) {
    expect(source).toBe('ms-hip-check');
    expect(Object.keys(rest), String(type)).toEqual(shapes[String(type)]);
    for (const value of Object.values(rest)) expect(value, String(type)).toEqual(expect.any(Number));
  }
  expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['ready', 'resize', 'show', 'step', 'outcome']));

  const events = JSON.stringify(await page.evaluate('events'));
  const outside = [events, ...said, ...sent.map(({ url, headers }) => url + headers), await page.content()].join('\n');
  const given = Object.entries(routineAnswers).flatMap(([id, value]) => [id, ...[value].flat().map(String)]);
  for (const word of [...asked, ...given].filter((one) => one.length > 4 && one !== 'where' && one !== 'diagnosed')) {
    expect(outside, word).not.toContain(word);
  }
  // The answers went to the check, in a body, and nowhere else.
  const bodies = sent.filter(({ body }) => body !== '');
  expect(bodies.length).toBeGreaterThan(3);
  expect([...new Set(bodies.map(({ url }) => url))]).toEqual([`${site}/embed/result/`]);
  // And the check heard nothing of the page around it. Who serves the script learns the name of the site, no more.
  expect(sent.filter(({ url, headers }) => url.startsWith(site) && (url + headers).includes('page-of-the-host'))).toEqual([]);
  const refers = sent.filter(({ url, headers }) => url.startsWith(site) && /"referer":"[^"]/.test(headers));
  expect(refers.map(({ url }) => url)).toEqual([`${site}/embed.js`]);
  expect(sent.filter(({ url }) => !url.startsWith(site) && !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('events: ready, step with a count, outcome; the level only where the page asked for it', async ({ page, host }) => {
  await listen(page);
  await page.goto(await host(snippet()));
  await takeTheCheck(checkIn(page), selfCareAnswers);
  await expect.poll(() => page.evaluate('events.at(-1)')).toEqual(['outcome', {}]);
  const events = (await page.evaluate('events')) as [string, { step?: number } | null][];
  expect(events[0]).toEqual(['ready', null]);
  const steps = events.filter(([type]) => type === 'step').map(([, detail]) => detail?.step);
  expect(steps).toEqual(steps.map((_, index) => index + 2));
  expect(events.map(([type]) => type).filter((type) => !['ready', 'step', 'outcome'].includes(type))).toEqual([]);

  await page.goto(await host(snippet('outcome="level"')));
  await takeTheCheck(checkIn(page), selfCareAnswers);
  await expect.poll(() => page.evaluate('events.at(-1)')).toEqual(['outcome', { level: 'self-care' }]);
});

test('a bare frame tells the level only if its address asks', async ({ page, host }) => {
  await listen(page);
  await page.goto(await host(`<iframe src="${site}/embed/#outcome=level" title="check" width="600" height="900"></iframe>`));
  await takeTheCheck(page.frameLocator('iframe'), selfCareAnswers);
  expect(await page.evaluate(`heard.filter(({ type }) => type === 'outcome')`)).toEqual([
    { source: 'ms-hip-check', type: 'outcome', level: 'self-care' },
  ]);
});

test('the element hears its own frame alone', async ({ page, host }) => {
  const liar = `<script>for (const type of ['ready', 'step', 'outcome', 'resize', 'show'])
    parent.postMessage({ source: 'ms-hip-check', type, height: 9999, step: 9, level: 'emergency', top: 9999 }, '*')</script>`;
  await listen(page);
  await page.goto(await host(snippet('outcome="level"')));
  await expect(checkIn(page).locator('#go')).toBeVisible();
  await expect.poll(() => page.evaluate('events.length')).toBe(1);
  const height = () => page.locator('ms-hip-check iframe').evaluate((frame: HTMLIFrameElement) => frame.style.blockSize);
  const before = await height();
  await page.evaluate((srcdoc) => document.body.appendChild(Object.assign(document.createElement('iframe'), { srcdoc })), liar);
  await expect.poll(() => page.evaluate(`heard.some(({ height }) => height === 9999)`)).toBe(true);
  await page.waitForTimeout(200);
  expect(await height()).toBe(before);
  expect(await page.evaluate('events.length')).toBe(1);

  // From the frame itself, but of another origin than a sandboxed frame has; then of no known type; then not of ours.
  await page.evaluate(() => {
    const frame = document.querySelector('ms-hip-check')?.shadowRoot?.querySelector('iframe')?.contentWindow ?? null;
    const say = (origin: string, data: unknown) => dispatchEvent(new MessageEvent('message', { source: frame, origin, data }));
    say('https://elsewhere.example', { source: 'ms-hip-check', type: 'resize', height: 9999 });
    say('null', { source: 'ms-hip-check', type: 'navigate', to: '/elsewhere' });
    say('null', { source: 'another', type: 'resize', height: 9999 });
    say('null', 'resize');
    say('null', null);
    say('null', { source: 'ms-hip-check', type: 'resize', height: 'tall' });
  });
  await page.waitForTimeout(200);
  expect(await height()).toBe(before);
  expect(await page.evaluate('events.length')).toBe(1);
});

test('the frame hears the page around it alone, and nothing but settings', async ({ page, host }) => {
  const settings = { source: 'ms-hip-check', type: 'settings', settings: 'theme=dark' };
  const stranger = `<script>parent.frames[0].postMessage(${JSON.stringify(settings)}, '*'); parent.postMessage('spoken', '*')</script>`;
  await listen(page);
  await page.goto(await host(`<iframe src="${site}/embed/" title="check" width="600" height="900"></iframe>`));
  const html = page.frameLocator('iframe >> nth=0').locator('html');
  const scheme = () => html.evaluate((element) => getComputedStyle(element).colorScheme);
  await expect.poll(() => page.evaluate(`heard.some(({ type }) => type === 'ready')`)).toBe(true);
  await page.evaluate((srcdoc) => document.body.appendChild(Object.assign(document.createElement('iframe'), { srcdoc })), stranger);
  await expect.poll(() => page.evaluate(`heard.includes('spoken')`)).toBe(true);
  await page.waitForTimeout(200);
  expect(await scheme()).toBe('light dark');

  const say = (data: unknown) => page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), data);
  await say({ ...settings, source: 'another' });
  await say({ ...settings, type: 'answers' });
  await say({ source: 'ms-hip-check', type: 'settings', settings: 'where=groin&danger-now=stroke' });
  await say('theme=dark');
  await page.waitForTimeout(200);
  expect(await scheme()).toBe('light dark');
  expect(
    await html.locator('#check input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['myself']);

  await say(settings);
  await expect.poll(scheme).toBe('dark');

  // Another origin may not go on where the first one began.
  await html.evaluate(
    (_, data) => {
      dispatchEvent(new MessageEvent('message', { source: parent, origin: 'https://elsewhere.example', data }));
    },
    { ...settings, settings: 'theme=light' },
  );
  expect(await scheme()).toBe('dark');
});
