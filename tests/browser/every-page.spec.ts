import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import { pages } from '../built/site.ts';
import { hostPage } from './support/host.ts';
import { answer, emergencyAnswers, outcome, routineAnswers, takeTheCheck } from './support/journey.ts';

/** No page asks another origin, sets a cookie, keeps anything, or does what its own policy forbids. */
const addresses = pages.map(({ path }) => path).filter((path) => !path.endsWith('/result/'));

const inTens = (paths: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / 10) }, (_, ten) => paths.slice(ten * 10, ten * 10 + 10));

interface Watched {
  readonly faults: string[];
}

/** Listens to everything that the browser asks for or refuses, in every page and frame of the context. */
async function watch(context: BrowserContext, allowed: readonly string[]): Promise<Watched> {
  const faults: string[] = [];
  const isOurs = (address: string) => /^(data|blob|about):/.test(address) || allowed.includes(new URL(address).origin);
  context.on('request', (request) => {
    if (!isOurs(request.url())) faults.push(`asked ${request.url()}`);
  });
  context.on('response', async (response) => {
    if (await response.headerValue('set-cookie')) faults.push(`a cookie from ${response.url()}`);
  });
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type|TrustedHTML|Cross-Origin/i.test(message.text())) faults.push(message.text());
  });
  return { faults };
}

/** What a document keeps in this browser. In an opaque frame each of these throws, which is as good as none. */
const kept = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(async () => {
    const found: string[] = [];
    const look = async (name: string, count: () => number | Promise<number>) => {
      const many = await Promise.resolve()
        .then(count)
        .catch(() => 0);
      if (many > 0) found.push(`${name}: ${many}`);
    };
    await look('localStorage', () => localStorage.length);
    await look('sessionStorage', () => sessionStorage.length);
    await look('cookies', () => document.cookie.length);
    await look('databases', async () => (await indexedDB.databases()).length);
    await look('caches', async () => (await caches.keys()).length);
    await look('service workers', async () => (await navigator.serviceWorker.getRegistrations()).length);
    return found;
  });

for (const ten of inTens(addresses)) {
  test(`${ten[0]} to ${ten.at(-1)}`, async ({ page, context, baseURL }) => {
    test.setTimeout(120_000);
    const { faults } = await watch(context, [baseURL as string]);
    for (const address of ten) {
      await page.goto(address, { waitUntil: 'load' });
      // Pictures below the fold are asked for when they come near.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      expect(await kept(page), address).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('every state of the check: asked, not answered, reviewed, routine, emergency, failed', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  const { faults } = await watch(context, [baseURL as string]);
  for (const answers of [routineAnswers, emergencyAnswers]) {
    await page.goto('/check/');
    await page.locator('#go').click(); // nothing is answered: the page says what is missing
    await takeTheCheck(page, answers);
    await expect(outcome(page)).toBeVisible();
    expect(await kept(page)).toEqual([]);
  }
  await page.goto('/check/');
  await page.locator('#go').click();
  await answer(page, 'danger-now', ['none']);
  await page.route('**/check/result/', (route) => route.abort());
  await page.locator('#go').click();
  await expect(page.locator('#trouble')).toContainText('Nothing was lost');
  expect(await kept(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
});

test('every state of the frame on another site, and what its links open', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  // The host isolates itself as strictly as a site can: it loads only what says that others may load it.
  const host = await hostPage(`<script src="${baseURL}/embed.js" crossorigin async></script><ms-hip-check></ms-hip-check>`, {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  const { faults } = await watch(context, [baseURL as string, new URL(host.address).origin]);
  await page.goto(host.address);
  const frame = page.frameLocator('ms-hip-check iframe');
  await takeTheCheck(frame, routineAnswers);
  await expect(outcome(frame)).toHaveAttribute('data-level', 'routine');
  for (const one of page.frames().slice(1)) expect(await kept(one)).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  const opened = context.waitForEvent('page');
  await frame.locator('a[target=_blank]:visible').first().click();
  const other = await opened;
  await other.waitForLoadState();
  await expect(other.locator('h1')).toBeVisible();
  expect(await other.evaluate(() => window.opener)).toBeNull();
  expect(await kept(other)).toEqual([]);
  expect(faults).toEqual([]);
  await host.close();
});

test('a script that somebody slips into a page can turn no string into markup, nor into a worker', async ({ page }) => {
  for (const address of ['/', '/guides/when-to-get-help/', '/check/', '/search/']) {
    await page.goto(address);
    const refused = await page.evaluate(() => {
      const tries = {
        markup: () => {
          document.body.innerHTML = '<p>mine</p>';
        },
        script: () => {
          document.createElement('script').src = '/embed.js';
        },
        worker: () => new Worker('/embed.js'),
        policy: () =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
            'mine',
            {},
          ),
      };
      return Object.entries(tries)
        .filter(([, attempt]) => {
          try {
            attempt();
            return false;
          } catch {
            return true;
          }
        })
        .map(([name]) => name);
    });
    expect(refused, address).toEqual(['markup', 'script', 'worker', 'policy']);
  }
});
