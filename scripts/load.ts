/**
 * Load: as many requests as the machine can send, for 60 seconds, to the built Worker in workerd. No request may fail, and
 * memory must not grow: what workerd has after ten seconds is compared with what it has at the end. workerd by itself
 * keeps room that it once needed, so a bare Worker, which can leak nothing, bears the same load; ours may not grow more.
 *
 * `npm run load` (after a build) prints the figures and writes reports/load.json; `-- --seconds 20` is a shorter run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { type Ask, asks } from './bench/asks.ts';
import { serveBuilt } from './bench/built-worker.ts';
import { memoryOf } from './bench/processes.ts';
import { cpuOf } from './bench/workerd.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
const port = Number(process.env['TEST_PORT'] ?? 9_161);
/** More than workerd can answer at once, so that it is never idle. */
const CONNECTIONS = 64;
const WARM_UP = Math.min(10, seconds / 2);
/** In MiB: two runs of one Worker differ by as much. */
const SLACK = 32;

const post = (path: string, { type, body }: Ask) => ({ method: 'POST', path, headers: { 'content-type': type }, body }) as const;
type Posts = readonly ReturnType<typeof post>[];

/** The middle of some values: one moment may fall just before or after a collection. */
const middle = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;

async function bear(url: string, pid: number, requests: Posts) {
  const memory: number[] = [];
  const cpuBefore = cpuOf(pid) ?? 0;
  const running = autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, timeout: 20 });
  await wait(WARM_UP * 1000);
  const measure = setInterval(() => memory.push(memoryOf(pid)), 1000);
  const result = await running;
  clearInterval(measure);
  const few = Math.max(1, Math.floor(memory.length / 5));
  const [afterWarmUp, atTheEnd] = [middle(memory.slice(0, few)), middle(memory.slice(-few))];
  return {
    replies: result['2xx'],
    perSecond: Math.round(result['2xx'] / seconds),
    cpuMicrosecondsEach: Math.round(((cpuOf(pid) ?? 0) - cpuBefore) / result['2xx']),
    milliseconds: { p50: result.latency.p50, p99: result.latency.p99, max: result.latency.max },
    failed: { status: result.non2xx, errors: result.errors, timeouts: result.timeouts },
    mebibytes: { afterWarmUp, atTheEnd, grown: atTheEnd - afterWarmUp, eachSecond: memory.map(Math.round) },
  };
}

const ours = await serveBuilt({ port });
const texts: Record<string, string> = {};
for (const ask of asks) texts[ask.name] = await (await fetch(ours.url + ask.path, post(ask.path, ask))).text();
const worker = await bear(
  ours.url,
  ours.pid,
  asks.map((ask) => post(ask.path, ask)),
);
const said = ours.log();
ours.stop();

const control = await serveBuilt({ port: port + 1, beside: { module: 'scripts/bench/bare.mjs', texts } });
const bare = await bear(
  `http://127.0.0.1:${port + 2}`,
  control.pid,
  asks.map((ask) => post(`/?${ask.name}`, ask)),
);
control.stop();

mkdirSync('reports', { recursive: true });
writeFileSync('reports/load.json', `${JSON.stringify({ seconds, connections: CONNECTIONS, worker, bare }, null, 2)}\n`);
for (const [name, { replies, perSecond, cpuMicrosecondsEach, milliseconds, failed, mebibytes }] of Object.entries({
  Worker: worker,
  bare,
})) {
  console.log(
    `${name}: ${replies} replies in ${seconds} s over ${CONNECTIONS} connections, ${perSecond} a second, ${cpuMicrosecondsEach} µs of CPU each`,
  );
  console.log(`  latency  p50 ${milliseconds.p50} ms, p99 ${milliseconds.p99} ms, most ${milliseconds.max} ms`);
  console.log(`  failed   ${failed.status} statuses, ${failed.errors} errors, ${failed.timeouts} timeouts`);
  console.log(`  memory   ${mebibytes.afterWarmUp.toFixed(0)} MiB after ${WARM_UP} s, ${mebibytes.atTheEnd.toFixed(0)} MiB at the end`);
}

const faults = [
  worker.replies === 0 && 'nothing was answered',
  Object.values(worker.failed).some((many) => many > 0) && 'a request failed',
  worker.mebibytes.grown > Math.max(0, bare.mebibytes.grown) + SLACK && 'memory grew by more than that of a bare Worker',
  said !== '' && `the Worker wrote to its log: ${said.slice(0, 300)}`,
].filter(Boolean);
for (const fault of faults) console.error(`FAILED: ${fault}.`);
process.exit(faults.length === 0 ? 0 : 1);
