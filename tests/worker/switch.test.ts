import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { copyWith } from '../../scripts/switch.ts';
import { faultsOf } from '../support/openapi.ts';

/** The build with the check switched off: no way leads to an assessment, and each shows the danger signs. */
const server = createTestHarness({ workers: [{ configPath: join(copyWith('off'), 'server', 'wrangler.json') }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const post = (path: string, type: string, body: string) => server.fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body });

test.each(['/check/', '/embed/'])('%s is a static page of signs', async (path) => {
  const response = await server.fetch(path);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('The check is switched off');
  expect(html).toContain('numbness between the legs');
  expect(html).not.toContain('<form');
  expect(response.headers.get('content-security-policy')).toBe(path === '/embed/' ? null : "frame-ancestors 'none'");
});

test.each(['/check/result/', '/embed/result/'])('%s gives the signs and no outcome', async (path) => {
  const response = await post(path, 'application/x-www-form-urlencoded', 'nerve-change=saddle&saddle-when=new');
  const html = await response.text();
  expect(response.status, html.slice(0, 400)).toBe(503);
  expect(html).toContain('data-level="error"');
  expect(html).toContain('numbness between the legs');
  expect(html).not.toMatch(/<!--\[|\{[a-zA-Z]+\}|Open the check again/);
});

test('the API is a problem document with the card', async () => {
  const response = await post('/api/v1/assessment', 'application/json', '{"answers":{}}');
  const problem = (await response.json()) as Record<string, unknown>;
  expect([response.status, response.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
  expect(faultsOf('Problem', problem)).toEqual([]);
  expect(problem).toHaveProperty('card.actNowIf');
});

test('the rest stands as before, and nothing is logged', async () => {
  expect(await (await server.fetch('/api/health')).json()).toMatchObject({ status: 'ok', assessment: 'off' });
  for (const path of ['/', '/warning-signs/', '/api/', '/api/v1/questionnaire']) expect((await server.fetch(path)).status, path).toBe(200);
  expect(server.getLogs()).toEqual([]);
});
