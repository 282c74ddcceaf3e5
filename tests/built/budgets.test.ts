import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptsOf, weightOf, weightOfWorker, workerModules } from '../../scripts/bench/weights.ts';
import { client, compressedKiB, page, pages, server } from './site.ts';

const kinds = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;

describe.each(pages.filter(({ path }) => kinds.test(path)).map((one) => [one.path, one] as const))('%s', (_, one) => {
  test('arrives in one round trip of 14 KiB, and needs no script', () => {
    expect(compressedKiB(one.html)).toBeLessThanOrEqual(14);
    expect(scriptsOf(one)).toEqual([]);
  });
});

test.each(['/check/', '/embed/'])('%s weighs at most 30 KiB, of which script at most 8', (path) => {
  const script = weightOf(scriptsOf(page(path)));
  expect(script).toBeGreaterThan(2); // the imports were followed
  expect(script).toBeLessThanOrEqual(8);
  expect(compressedKiB(page(path).html) + script).toBeLessThanOrEqual(30);
});

test('no script of a page carries what only a server needs', () => {
  expect(pages.filter((one) => scriptsOf(one).some((script) => script.includes('globalThis.process'))).map(({ path }) => path)).toEqual([]);
});

test('embed.js weighs at most 2 KiB and imports nothing', () => {
  const script = readFileSync(join(client, 'embed.js'), 'utf8');
  expect(compressedKiB(script)).toBeLessThanOrEqual(2);
  expect(script).not.toMatch(/^\s*import\s/m);
});

test('the Worker weighs at most 60 KiB', () => {
  expect(workerModules()).toEqual(['entry.mjs']); // whatever else stands beside it would be sent, too
  expect(weightOfWorker()).toBeLessThanOrEqual(60);
});

test('the Worker carries no examples of the red flags: they are for tests', () => {
  const text = workerModules()
    .map((file) => readFileSync(join(server, file), 'utf8'))
    .join('');
  expect(text).toContain('cannot-weight');
  expect(text).not.toContain('there for five years, the MS team knows');
});
