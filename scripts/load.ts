/**
 * Load: as many requests as the machine can send, for 60 seconds, to the built Worker in workerd. No request may fail, and
 * the memory of workerd must not grow: what it has after ten seconds is compared with what it has at the end.
 *
 * `npm run load` (after a build) prints the figures and writes reports/load.json; `-- --seconds 20` is a shorter run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { asks } from './bench/asks.ts';
import { serveBuilt } from './bench/built-worker.ts';
import { memoryOf } from './bench/processes.ts';
import { cpuOf } from './bench/workerd.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
/** More than workerd can answer at once, so that it is never idle. */
const CONNECTIONS = 64;
const WARM_UP = Math.min(10, seconds / 2);
/** Garbage comes and goes: growth beyond this share, and beyond this many MiB, is a leak. */
const GROWTH = { share: 1.25, mebibytes: 32 };

const { url, pid, log, stop } = await serveBuilt({ port: Number(process.env['TEST_PORT'] ?? 9_161) });
const requests = asks.map(({ path, type, body }) => ({ method: 'POST', path, headers: { 'content-type': type }, body }) as const);

const memory: number[] = [];
const cpuBefore = cpuOf(pid) ?? 0;
const running = autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, timeout: 20 });
await wait(WARM_UP * 1000);
const measure = setInterval(() => memory.push(memoryOf(pid)), 1000);
const result = await running;
clearInterval(measure);
const cpu = (cpuOf(pid) ?? 0) - cpuBefore;
const said = log();
stop();

/** The middle of some values: one moment may fall just before or after a collection. */
const middle = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;
const few = Math.max(1, Math.floor(memory.length / 5));
const [first, last] = [middle(memory.slice(0, few)), middle(memory.slice(-few))];
const report = {
  seconds,
  connections: CONNECTIONS,
  replies: result['2xx'],
  perSecond: Math.round(result['2xx'] / seconds),
  cpuMicrosecondsEach: Math.round(cpu / result['2xx']),
  milliseconds: { p50: result.latency.p50, p99: result.latency.p99, max: result.latency.max },
  failed: { status: result.non2xx, errors: result.errors, timeouts: result.timeouts },
  mebibytes: { afterWarmUp: first, atTheEnd: last, most: Math.max(...memory), eachSecond: memory.map(Math.round) },
};
mkdirSync('reports', { recursive: true });
writeFileSync('reports/load.json', `${JSON.stringify(report, null, 2)}\n`);

console.log(
  `${report.replies} replies in ${seconds} s over ${CONNECTIONS} connections (${report.perSecond} a second, ${report.cpuMicrosecondsEach} µs of CPU each)`,
);
console.log(`latency  p50 ${report.milliseconds.p50} ms, p99 ${report.milliseconds.p99} ms, most ${report.milliseconds.max} ms`);
console.log(`failed   ${report.failed.status} statuses, ${report.failed.errors} errors, ${report.failed.timeouts} timeouts`);
console.log(
  `memory   ${first.toFixed(0)} MiB after ${WARM_UP} s, ${last.toFixed(0)} MiB at the end, ${report.mebibytes.most.toFixed(0)} MiB at most`,
);

const faults = [
  report.replies === 0 && 'nothing was answered',
  Object.values(report.failed).some((many) => many > 0) && 'a request failed',
  last > first * GROWTH.share && last - first > GROWTH.mebibytes && 'memory grew',
  said !== '' && `the Worker wrote to its log: ${said.slice(0, 300)}`,
].filter(Boolean);
for (const fault of faults) console.error(`FAILED: ${fault}.`);
process.exit(faults.length === 0 ? 0 : 1);
