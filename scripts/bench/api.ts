/**
 * What the Worker costs: CPU time of workerd for each request of the built Worker, against a bare Worker in the same
 * process that parses the same body and returns the same bytes (platform notes, 7.2). Both are asked in turn.
 *
 * `npm run bench:api` prints a table and writes reports/bench-api.json. With `--assert` it fails over the budget; with
 * names of kinds, `npm run bench:api -- asking complete`, it measures those alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { type Ask, asks } from './asks.ts';
import { serveBuilt } from './built-worker.ts';
import { cpuOf, type Running } from './workerd.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 9_127);
const CONNECTIONS = 8;
/** How a process lays its code and its heap out is luck, and good for a twentieth either way: several are started. */
const PROCESSES = 4;
const ROUNDS = 4;
const REQUESTS = 12_000;
/** Compiling counts as CPU time: what is measured is a Worker that has been asked for a while. */
const WARM_UP = 30_000;

const bodyOf = ({ body, type }: Ask) => ({ method: 'POST', headers: { 'content-type': type }, body }) as const;

/** Of each reply, so that the bare Worker can give it back. */
async function repliesOf(url: string): Promise<Readonly<Record<string, string>>> {
  const replies = asks.map(async (ask) => {
    const reply = await fetch(url + ask.path, bodyOf(ask));
    if (!reply.ok) throw new Error(`${ask.name}: ${reply.status}`);
    return [ask.name, await reply.text()] as const;
  });
  return Object.fromEntries(await Promise.all(replies));
}

async function cpuOfRequests({ pid }: Running, url: string, amount: number, some: readonly Ask[], bare: boolean): Promise<number> {
  const requests = some.map((ask) => ({ ...bodyOf(ask), path: bare ? `/?${ask.name}` : ask.path }));
  const before = cpuOf(pid);
  const result = await autocannon({ url, connections: CONNECTIONS, amount, requests });
  const after = cpuOf(pid);
  if (result['2xx'] !== amount) throw new Error(`${result['2xx']} of ${amount} requests were answered well`);
  if (before === undefined || after === undefined) throw new Error('CPU times are read from /proc: run this on Linux');
  return (after - before) / amount;
}

const first = await serveBuilt({ port: PORT });
const replies = await repliesOf(first.url);
first.stop();
const bareUrl = `http://127.0.0.1:${PORT + 1}`;

/** Not the median: what a collection of garbage costs falls on few rounds, and belongs to all. */
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const budgets = [
  { kind: 'asking', what: 'API, while questions are asked', budget: 1.4 },
  { kind: 'complete', what: 'API, a complete outcome', budget: 2.5 },
  { kind: 'form-asking', what: 'page, which question comes next', budget: 1.4 },
  { kind: 'form-complete', what: 'page, a complete outcome', budget: 2.5 },
] as const;

const wanted = process.argv.slice(2).filter((name) => budgets.some(({ kind }) => kind === name));

interface Round {
  readonly worker: number;
  readonly bare: number;
}

async function roundsOf(some: readonly Ask[]): Promise<readonly Round[]> {
  const running = await serveBuilt({ port: PORT, beside: { module: 'scripts/bench/bare.mjs', texts: replies } });
  await cpuOfRequests(running, running.url, WARM_UP, some, false);
  await cpuOfRequests(running, bareUrl, WARM_UP, some, true);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const worker = await cpuOfRequests(running, running.url, REQUESTS, some, false);
    rounds.push({ worker, bare: await cpuOfRequests(running, bareUrl, REQUESTS, some, true) });
  }
  running.stop();
  return rounds;
}

const rows = [];
for (const { kind, what, budget } of budgets) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const some = asks.filter((ask) => ask.kind === kind);
  const rounds: Round[] = [];
  for (let process = 0; process < PROCESSES; process++) rounds.push(...(await roundsOf(some)));
  const worker = mean(rounds.map((round) => round.worker));
  const bare = mean(rounds.map((round) => round.bare));
  rows.push({ kind, what, budget, worker, bare, ratio: worker / bare, rounds });
}

console.log(
  `CPU microseconds of workerd for each request, ${PROCESSES} processes, ${ROUNDS} rounds of ${REQUESTS} in turn in each, the mean\n`,
);
console.log(`${''.padEnd(36)}${['Worker', 'bare', 'ratio', 'at most'].map((head) => head.padStart(9)).join('')}`);
for (const { what, worker, bare, ratio, budget } of rows) {
  const cells = [worker.toFixed(0), bare.toFixed(0), ratio.toFixed(2), budget.toFixed(1)];
  console.log(what.padEnd(36) + cells.map((cell) => cell.padStart(9)).join(''));
}

mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-api.json', `${JSON.stringify({ connections: CONNECTIONS, requests: REQUESTS, rows }, null, 2)}\n`);

const over = rows.filter(({ ratio, budget }) => ratio > budget);
for (const { what, budget } of over) console.error(`${what}: over the budget of ${budget} times.`);
if (process.argv.includes('--assert') && over.length > 0) process.exit(1);
