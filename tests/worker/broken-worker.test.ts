import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { copyWith } from '../../scripts/switch.ts';
import { pages } from '../built/site.ts';

/** The build with a Worker that fails at every request: the pages do not pass through it. */
const folder = join(copyWith('on'), 'server');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) rmSync(join(folder, file));
writeFileSync(join(folder, 'entry.mjs'), "export default { fetch() { throw new Error('the Worker is down'); } };");
const server = createTestHarness({ workers: [{ configPath: join(folder, 'wrangler.json') }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const byTheWorker = /^\/api\/|\/result\/$|^\/404/;

test('the Worker is broken indeed', async () => {
  const reply = await server.fetch('/api/health').catch(() => undefined);
  expect(reply?.status ?? 500).toBe(500);
});

test('every page stands, with the check’s danger signs in it', async () => {
  const standing = pages.filter(({ path }) => !byTheWorker.test(path));
  expect(standing.length).toBeGreaterThan(90);
  for (const { path } of standing) expect((await server.fetch(path)).status, path).toBe(200);
  expect(await (await server.fetch('/check/')).text()).toContain('<template');
});
