/** What a one-word search costs in a real browser: bytes, and milliseconds from the last key press to results on the screen. */
import type { Page, Request } from '@playwright/test';

/** Typed or entered once the page is open and idle, or entered at once, while the index is still on its way. */
export type Way = 'typed' | 'entered' | 'at once';

export interface First {
  /** Beyond the page itself, its script and its icon; what the worker loads counts too. */
  readonly kib: number;
  readonly ms: number;
  readonly parts: readonly { readonly path: string; readonly bytes: number }[];
}

interface Seen {
  pressed: number;
  readonly shown: { readonly status: string; readonly results: number; readonly at: number }[];
}

type Watched = typeof globalThis & { seen: Seen };

/** Runs in the page: notes when a key was pressed and when a frame with results had been drawn. */
function watch() {
  const seen: Seen = { pressed: 0, shown: [] };
  (globalThis as Watched).seen = seen;
  addEventListener('keydown', ({ timeStamp }) => (seen.pressed = timeStamp), true);
  addEventListener('DOMContentLoaded', () => {
    const [status, list] = [document.getElementById('status'), document.getElementById('results')] as [Element, Element];
    const note = () => {
      const now = { status: status.textContent ?? '', results: list.children.length };
      requestAnimationFrame(() => setTimeout(() => seen.shown.push({ ...now, at: performance.now() })));
    };
    new MutationObserver(note).observe(list, { childList: true });
  });
}

/** A person who types neither fast nor slowly: the pause between two letters, in milliseconds. */
const betweenLetters = 150;

const ownParts = /\.svg$/;

/** `page` must be a new one. */
export async function firstResults(page: Page, address: string, word: string, way: Way): Promise<First> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: way === 'at once' ? 'domcontentloaded' : 'networkidle' });
  const own = new Set(await page.evaluate(() => [...document.scripts].map(({ src }) => src)));

  const field = page.locator('#q');
  if (way === 'typed') await field.pressSequentially(word, { delay: betweenLetters });
  else {
    await field.fill(word);
    await field.press('Enter');
  }
  await page.locator('#results > li').nth(2).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500); // a beginning of the word may have found three pages too: the last answer counts

  const ms = await page.evaluate(() => {
    const { pressed, shown } = (globalThis as Watched).seen;
    const last = shown.at(-1);
    const first = shown.find(({ status, results, at }) => at >= pressed && results >= 3 && status === last?.status);
    return (first?.at ?? Number.POSITIVE_INFINITY) - pressed;
  });

  // The browser tool counts no body for the script of a worker; the page knows it.
  const bodies = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, encodedBodySize }) => [name, encodedBodySize] as const,
    ),
  );
  const bodyOf = new Map(bodies);
  const parts = await Promise.all(
    finished
      .filter((request) => request.resourceType() !== 'document' && !own.has(request.url()) && !ownParts.test(request.url()))
      .map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return {
          path: new URL(request.url()).pathname,
          bytes: responseHeadersSize + (responseBodySize || (bodyOf.get(request.url()) ?? 0)),
        };
      }),
  );
  return { kib: parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024, ms, parts };
}
