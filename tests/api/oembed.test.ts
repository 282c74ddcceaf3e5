import { describe, expect, test } from 'vitest';
import { request } from './app.ts';

const site = 'http://localhost';
const ask = (fields: Record<string, string>) => request(`/api/oembed?${new URLSearchParams(fields)}`);

describe('GET /api/oembed', () => {
  test.each(['/check/', '/check', '/embed/', '/embed', '/check/?utm_source=x'])('gives a frame for %s', async (path) => {
    const reply = await ask({ url: site + path, format: 'json' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('application/json');
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    const { version, type, html, width, height } = (await reply.json()) as Record<string, unknown>;
    expect({ version, type }).toEqual({ version: '1.0', type: 'rich' });
    expect(html).toBe(
      `<iframe src="${site}/embed/" title="Hip pain and MS: how soon to get help" width="${width}" height="${height}" frameborder="0"></iframe>`,
    );
  });

  test('takes json as read', async () => {
    expect((await ask({ url: `${site}/check/` })).status).toBe(200);
  });

  test.each([
    [{ maxwidth: '400', maxheight: '600' }, 400, 600],
    [{ maxwidth: '9999', maxheight: '9999' }, 720, 1000],
    [{ maxwidth: '400.9' }, 400, 1000],
    [{ maxwidth: '-5', maxheight: '0' }, 720, 1000],
    [{ maxwidth: 'wide', maxheight: '"><script>' }, 720, 1000],
  ])('keeps within %o', async (most, width, height) => {
    const reply = (await (await ask({ url: `${site}/check/`, ...(most as Record<string, string>) })).json()) as Record<string, unknown>;
    expect([reply['width'], reply['height']]).toEqual([width, height]);
    expect(reply['html']).toContain(`width="${width}" height="${height}"`);
  });

  test('passes settings on, and nothing that could break out of the attribute', async () => {
    const html = async (hash: string) => ((await (await ask({ url: `${site}/check/${hash}` })).json()) as { html: string }).html;
    expect(await html('#theme=dark&accent=123456')).toContain(`src="${site}/embed/#theme=dark&amp;accent=123456"`);
    for (const hash of ['#"onload="alert(1)', "#'><script>", '#<b>', '# x']) expect(await html(hash)).not.toMatch(/onload|script>|<b>/);
  });

  test.each(['https://elsewhere.example/check/', `${site}/`, `${site}/guides/x/`, `${site}/checkout/`, 'check', '', 'javascript:alert(1)'])(
    'knows no frame for "%s"',
    async (url) => {
      const reply = await ask({ url, format: 'json' });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    },
  );

  test('speaks no XML', async () => {
    const reply = await ask({ url: `${site}/check/`, format: 'xml' });
    expect(reply.status).toBe(501);
    expect(await reply.json()).not.toHaveProperty('card'); // nobody waits for an assessment
  });

  test('is for reading', async () => {
    const reply = await request('/api/oembed', { method: 'POST' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
