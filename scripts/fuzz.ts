/**
 * Fuzz: made-up answers for the engine and made-up requests for the built Worker, all from one seed.
 *
 * `npm run fuzz -- --seed 7 [--engine 200000] [--http 50000]` (after a build). It prints the seed and the counts, and the
 * smallest case that fails; that case then belongs into `tests/knowledge/regressions.yaml`, where it is run for ever.
 */
import { parseArgs } from 'node:util';
import { serveBuilt } from './bench/built-worker.ts';
import { fuzzEngine } from './fuzz/engine.ts';
import { sendMany } from './fuzz/send.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    engine: { type: 'string', default: '200000' },
    http: { type: 'string', default: '50000' },
  },
});
const [seed, engineCases, httpCases] = [Number(values.seed), Number(values.engine), Number(values.http)];
if (![seed, engineCases, httpCases].every(Number.isInteger)) throw new Error('--seed, --engine and --http are whole numbers.');

const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, many]) => `${name} ${many}`)
    .join(', ');
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const failures: string[] = [];

console.log(`Seed ${seed}`);

let begun = performance.now();
const engine = fuzzEngine(engineCases, seed);
console.log(`Engine  ${engine.ran} of ${engineCases} cases in ${seconds(begun)}: ${list(engine.levels)}`);
if (engine.failure) failures.push(engine.failure);

begun = performance.now();
const running = await serveBuilt({ port: Number(process.env['TEST_PORT'] ?? 9_137) });
const http = await sendMany(running.url, httpCases, seed);
running.stop();
console.log(`HTTP    ${httpCases} requests in ${seconds(begun)}: ${list(http.statuses)}`);
console.log(`        ${list(http.kinds)}`);
failures.push(...http.faults);
if (running.log() !== '') failures.push(`the Worker wrote to its log: ${running.log().slice(0, 500)}`);

for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'Nothing found.' : `${failures.length} found. Repeat with --seed ${seed}.`);
process.exit(failures.length === 0 ? 0 : 1);
