import { discovered, drupalBasicHtml, keepOnly, type OEmbed, wordPressFrame, wordPressPost, wordPressScript } from '../support/builders.ts';
import { checkIn, expect, site, snippet, start, test } from '../support/host.ts';
import { emergencyAnswers, outcome, selfCareAnswers, takeTheCheck } from '../support/journey.ts';

/** As WordPress asks: it reads the page, follows its link, and adds how much room there is. */
async function fromWordPress(address: string, path: string): Promise<string | undefined> {
  const link = discovered(await (await fetch(site + path)).text());
  expect(link, `${path} names its oEmbed address`).toBeDefined();
  const asked = new URL(new URL(link as string).pathname, site);
  asked.search = new URLSearchParams({ format: 'json', url: address, maxwidth: '640', maxheight: '960', dnt: '1' }).toString();
  const reply = await fetch(asked);
  expect(reply.status).toBe(200);
  return wordPressFrame((await reply.json()) as OEmbed, 'aB3dE6gH9k');
}

for (const path of ['/check/', '/embed/']) {
  test(`WordPress: ${path} on a line of its own becomes a frame that works, with a title, and follows its height`, async ({
    page,
    host,
  }) => {
    const frame = await fromWordPress(site + path, path);
    expect(frame).toContain('sandbox="allow-scripts"');
    expect(frame).toContain('height="960"');
    expect(frame).toMatch(/title="[^"]*[Hh]ip pain/);
    await page.goto(await host(`${frame}${wordPressScript}`));
    const height = () => page.locator('iframe').getAttribute('height');
    await takeTheCheck(page.frameLocator('iframe'), emergencyAnswers);
    await expect(outcome(page.frameLocator('iframe'))).toHaveAttribute('data-level', 'emergency');
    await expect(page.frameLocator('iframe').locator('.verdict .num, .numbers').first()).toContainText(/\d{3}/);
    await expect.poll(height).toBe('1000');
  });
}

test('WordPress: settings behind the # survive its filters and the secret that it adds', async ({ page, host }) => {
  const frame = await fromWordPress(`${site}/check/#theme=dark&accent=ffd98f`, '/check/');
  await page.goto(await host(`${frame}${wordPressScript}`));
  await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.frameLocator('iframe').locator('#go')).toHaveCSS('background-color', 'rgb(255, 217, 143)');
  await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
});

test('WordPress: a frame without the secret is not followed', async ({ page, host }) => {
  const frame = (await fromWordPress(`${site}/check/`, '/check/'))?.replace('data-secret="aB3dE6gH9k"', 'data-secret="other"');
  await page.goto(await host(`${frame}${wordPressScript}`));
  await expect(page.frameLocator('iframe').locator('#go')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.locator('iframe').getAttribute('height')).toBe('960');
});

for (const [where, allowed] of [
  ['WordPress, for an author who may not add scripts', wordPressPost],
  ['Drupal with Basic HTML', drupalBasicHtml],
] as const) {
  test(`${where}: the script goes and the link stays`, async ({ page, host }) => {
    const kept = keepOnly(snippet('theme="dark"'), allowed);
    expect(kept).not.toMatch(/<script|<ms-hip/);
    await page.goto(await host(kept));
    await page.getByRole('link', { name: 'The hip pain check' }).click();
    await expect(page).toHaveURL(`${site}/check/`);
  });
}

test('Wix and others: the code in a frame of the builder’s own, of a third origin and a fixed height', async ({ page, host }) => {
  const inner = await host(snippet());
  const sandbox = 'allow-scripts allow-popups';
  await page.goto(await host(`<iframe src="${inner}" sandbox="${sandbox}" title="builder" width="400" height="700"></iframe>`));
  const frame = page.frameLocator('iframe').frameLocator('ms-hip-check iframe');
  await takeTheCheck(frame, selfCareAnswers);
  await expect(outcome(frame)).toHaveAttribute('data-level', 'self-care');
});

test('Squarespace and others: the code is written into the page after it has loaded', async ({ page, host }) => {
  await page.goto(await host('<div id="block"></div>'));
  await page.evaluate((code) => {
    const block = document.getElementById('block') as HTMLElement;
    block.appendChild(document.createRange().createContextualFragment(code)); // runs the scripts in it, as builders do
  }, snippet());
  await start(checkIn(page));
});

test('React and others: made apart, changed, moved and taken away, with children that the framework keeps', async ({ page, host }) => {
  await page.goto(await host('<main id="root"></main>'));
  // A framework makes the element before the script has come, sets what it knows, and listens.
  await page.evaluate((origin) => {
    const levels: unknown[] = [];
    const check = document.createElement('ms-hip-check');
    const link = Object.assign(document.createElement('a'), { href: `${origin}/check/`, textContent: 'The check' });
    check.setAttribute('outcome', 'level');
    check.addEventListener('outcome', (event) => levels.push((event as CustomEvent).detail.level));
    check.appendChild(link);
    const root = document.getElementById('root') as HTMLElement;
    root.appendChild(check);
    root.removeChild(check); // strict mode mounts twice
    root.appendChild(check);
    for (const _ of [1, 2]) document.head.appendChild(Object.assign(document.createElement('script'), { src: `${origin}/embed.js` }));
    Object.assign(window, { levels, check, link });
  }, site);
  await start(checkIn(page));
  // It renders again: other attributes, other text in the child that is its own.
  await page.evaluate(() => {
    const { check, link } = window as unknown as Record<'check' | 'link', HTMLElement>;
    check.setAttribute('theme', 'dark');
    (link.firstChild as Text).data = 'The check, in other words';
    check.removeChild(link);
  });
  await expect(checkIn(page).locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(checkIn(page).locator('#danger-now')).toBeVisible();
  await takeTheCheck(checkIn(page), selfCareAnswers);
  await expect.poll(() => page.evaluate('levels')).toEqual(['self-care']);
  await page.evaluate(() => (document.getElementById('root') as HTMLElement).replaceChildren());
  await expect.poll(() => page.frames().length).toBe(1);
});
