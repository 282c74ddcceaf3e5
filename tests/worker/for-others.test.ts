import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import releases from '../../src/embedding/releases.json' with { type: 'json' };

/** What other sites take from us, as the built Worker in workerd serves it. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });
beforeAll(() => server.listen());
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => server.fetch(path, { redirect: 'manual', headers });

interface Entry {
  readonly kind: string;
  readonly slug: string;
  readonly module: string;
}
const list = async () => ((await (await get('/api/v1/content')).json()) as { modules: readonly Entry[] }).modules;

test.each(['/symptoms/burning/index.md', '/llms.txt', '/numbers.md'])('script of any origin may read %s', async (path) => {
  const reply = await get(path, { Origin: 'https://x.example' });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  await reply.body?.cancel();
});

describe('content modules', () => {
  test('the list and each of its modules are JSON that any origin may read and keep, with an ETag', async () => {
    const modules = await list();
    expect(modules.length).toBeGreaterThan(60);
    for (const path of ['/api/v1/content', ...modules.map(({ module }) => new URL(module).pathname)]) {
      const reply = await get(path);
      expect(reply.status, path).toBe(200);
      expect(reply.headers.get('content-type'), path).toContain('application/json');
      expect(reply.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(reply.headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate');
      expect(reply.headers.get('etag'), path).toMatch(/^(W\/)?"[^"]+"$/);
      await reply.body?.cancel();
    }
  });

  test('a copy that is still good is not sent again', async () => {
    const path = '/api/v1/content/causes/spasticity';
    const etag = (await get(path)).headers.get('etag') as string;
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(304);
    expect((await get(path, { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  test('HEAD, OPTIONS and what is not there', async () => {
    const path = '/api/v1/content/causes/spasticity';
    const head = await server.fetch(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await server.fetch(path, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('access-control-allow-headers')]).toEqual([204, 'Content-Type, If-None-Match']);
    expect((await server.fetch(path, { method: 'POST' })).status).toBe(405);
    for (const missing of ['/api/v1/content/causes/nothing', '/api/v1/content/nothing', '/api/v1/content/a/b/c']) {
      const reply = await get(missing);
      expect([missing, reply.status, reply.headers.get('content-type')]).toEqual([missing, 404, 'application/problem+json']);
    }
  });

  test('a slash at the end changes nothing', async () => {
    for (const path of ['/api/v1/content', '/api/v1/content/causes/spasticity', '/api/v1/questionnaire', '/api/health']) {
      const [one, other] = await Promise.all([path, `${path}/`].map(async (address) => (await get(address)).text()));
      expect(one).toMatch(/^[{[]/);
      expect(other, path).toBe(one);
    }
  });
});

describe('the embed', () => {
  test('its script is for any origin: the moving address for an hour, each version for a week', async () => {
    const moving = await get('/embed.js');
    expect(moving.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(releases.length).toBeGreaterThan(0);
    for (const { version } of releases) {
      const one = await get(`/embed/${version}/embed.js`);
      expect(one.status).toBe(200);
      expect(one.headers.get('content-type')).toContain('javascript');
      expect(one.headers.get('cache-control')).toBe('public, max-age=604800');
      expect(one.headers.get('access-control-allow-origin')).toBe('*');
      expect(one.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  test('a form that comes with a browser’s own conditions still gets its outcome', async () => {
    const reply = await server.fetch('/embed/result/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() },
      body: 'danger-now=stroke',
    });
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('data-level="emergency"');
  });

  test('oEmbed answers for the address that it is asked at', async () => {
    const refusal = (await (await get('/api/oembed')).json()) as { detail: string };
    const { origin } = new URL(refusal.detail.replace(/^.*url=/, '')); // it says where it thinks it is
    const reply = await get(`/api/oembed?${new URLSearchParams({ url: `${origin}/check/`, format: 'json', maxwidth: '500' })}`);
    expect(await reply.json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 500,
      html: expect.stringContaining(`${origin}/embed/`),
    });
  });
});
