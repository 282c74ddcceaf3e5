import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type FrameLocator, type Page, expect as plainExpect } from '@playwright/test';

/** The built site, as its own origin. */
export const site = `http://localhost:${process.env['TEST_PORT'] ?? 8790}`;

/** What a site owner pastes. */
export const snippet = (attributes = '') =>
  `<script src="${site}/embed.js" async></script><ms-hip-check ${attributes}><a href="${site}/check/">The hip pain check</a></ms-hip-check>`;

/** The check inside the page's first element. */
export const checkIn = (page: Page): FrameLocator => page.frameLocator('ms-hip-check >> nth=0 >> iframe');

/** A page of another origin, as a charity or a clinic would have it. */
export interface Host {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function hostPage(body: string, headers: Record<string, string> = {}): Promise<Host> {
  const server: Server = createServer((_, reply) => {
    reply.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    reply.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Harbour MS Friends</title><body><h1>When your hip hurts</h1>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A frame in a page of another origin is a process of its own: on a busy machine it takes its time. */
export const expect = plainExpect.configure({ timeout: 20_000 });

/** Goes on from the first screen. The function may be too slow for the check's patience; then one tries again. */
export async function start(frame: FrameLocator): Promise<void> {
  await frame.locator('#go').click();
  await expect(async () => {
    const again = frame.locator('#trouble button:visible');
    if ((await again.count()) > 0) await again.click();
    // A press that came before the frame had found its height may have met nothing.
    else if (await frame.locator('#intro').isVisible()) await frame.locator('#go').click();
    await plainExpect(frame.locator('#danger-now')).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** `host` serves a page of another origin and gives its address. Each has an origin of its own, and goes with the test. */
export const test = base.extend<{ host: (body: string, headers?: Record<string, string>) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  host: async ({}, use, info) => {
    info.setTimeout(150_000);
    const hosts: Host[] = [];
    await use(async (body, headers) => {
      const one = await hostPage(body, headers);
      hosts.push(one);
      return one.address;
    });
    await Promise.all(hosts.map(({ close }) => close()));
  },
});
