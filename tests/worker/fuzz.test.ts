import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuilt } from '../../scripts/bench/built-worker.ts';
import type { Running } from '../../scripts/bench/workerd.ts';
import { sendMany } from '../../scripts/fuzz/send.ts';
import { seed } from '../support/random-answers.ts';

/** A share of `npm run fuzz:http`, which sends 50,000. */
const COUNT = 6_000;

let running: Running;
beforeAll(async () => {
  running = await serveBuilt({ port: 9_147 });
});
afterAll(() => running.stop());

test(`${COUNT} made-up requests get no 5xx and no reply out of place`, { timeout: 120_000 }, async () => {
  const { faults, statuses, kinds } = await sendMany(running.url, COUNT, seed);
  expect(faults).toEqual([]);
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(10);
  for (const status of [200, 400, 404, 405, 406, 413, 415, 422]) expect(statuses[status], String(status)).toBeGreaterThan(0);
});

test('and no word of them is in the log of workerd', () => {
  expect(running.log()).toBe('');
});
