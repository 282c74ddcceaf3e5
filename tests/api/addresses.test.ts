import { expect, test } from 'vitest';
import { createApp } from '../../functions/api/app.ts';
import { ask } from '../support/ask.ts';

/** Each page is its own address, so that a reply says which one was fetched. */
const bindings = { fetchPage: async (path: string) => new Response(path), assessment: 'on' };
const app = createApp({ keepTemplates: false });

const answers: RequestInit = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"answers":{}}' };

test.each([
  ['/api/health'],
  ['/api/v1/questionnaire'],
  ['/api/v1/openapi.json'],
  ['/api/v1/content'],
  ['/api/v1/content/causes/spasticity'],
  ['/api/v1/assessment', answers],
] as const)('a slash at the end of %s changes nothing', async (address, init?: RequestInit) => {
  const [one, other] = await Promise.all([address, `${address}/`].map((path) => ask(app, path, init, bindings)));
  expect([one?.status, other?.status]).toEqual([200, 200]);
  expect(await other?.text()).toBe(await one?.text());
});
