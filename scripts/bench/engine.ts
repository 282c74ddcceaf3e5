/**
 * How long the engine takes in workerd, once it is warm: microseconds for one assessment, over every vector and persona
 * of tests/knowledge. The clock stands still inside a request there, so whole requests of thousands of assessments are
 * timed from outside, and the same request that assesses nothing is taken away.
 *
 * `npm run bench:engine` prints a table and writes reports/bench-engine.json. With `--assert` it fails over the budget.
 * On a shared machine look at the CPU time: others can make the wall time of a request longer, but hardly that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { everyone } from '../../tests/support/cases.ts';
import { cpuOf, type Running, serve } from './workerd.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 9_117);
const ROUNDS = 8;
const WARM_UP = 12;
const REQUESTS = 25;

/** Ways of the Worker, what each measures, and the budget of the design in microseconds. */
const ways = [
  { way: 'step', what: 'step: the level and the next question', budget: 30 },
  { way: 'explain', what: 'explain: everything but `wouldChange`', budget: 30 },
  { way: 'assess', what: 'assess: everything, with `wouldChange`', budget: 150 },
] as const;

interface Timing {
  /** Of each request, in microseconds. */
  readonly wall: readonly number[];
  /** Of one request, on average; undefined where the system does not tell. */
  readonly cpu: number | undefined;
}

async function request({ url }: Running, path: string): Promise<number> {
  let start = performance.now();
  // workerd may close a kept connection just as it is used again.
  const reply = await fetch(`${url}/${path}`).catch(() => {
    start = performance.now();
    return fetch(`${url}/${path}`);
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
  return (performance.now() - start) * 1000;
}

async function time(running: Running, path: string): Promise<Timing> {
  for (let i = 0; i < WARM_UP; i++) await request(running, path);
  const before = cpuOf(running.pid);
  const wall: number[] = [];
  for (let i = 0; i < REQUESTS; i++) wall.push(await request(running, path));
  const after = cpuOf(running.pid);
  return { wall, cpu: before === undefined || after === undefined ? undefined : (after - before) / REQUESTS };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const running = await serve('scripts/bench/engine-worker.ts', PORT, { PEOPLE: everyone.map(({ answers }) => answers) });
const assessments = everyone.length * ROUNDS;
const nothing = await time(running, `nothing?rounds=${ROUNDS}`);
const rows = [];
for (const { way, what, budget } of ways) {
  const timing = await time(running, `${way}?rounds=${ROUNDS}`);
  rows.push({
    way,
    what,
    budget,
    median: (median(timing.wall) - median(nothing.wall)) / assessments,
    fastest: (Math.min(...timing.wall) - Math.min(...nothing.wall)) / assessments,
    cpu: timing.cpu === undefined || nothing.cpu === undefined ? undefined : (timing.cpu - nothing.cpu) / assessments,
  });
}
running.stop();

const shown = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1)).padStart(9);
console.log(`Microseconds for one assessment in workerd: ${everyone.length} people, ${REQUESTS} requests of ${assessments} assessments\n`);
console.log(`${''.padEnd(42)}${['median', 'fastest', 'CPU', 'budget'].map((head) => head.padStart(9)).join('')}`);
for (const { what, median: middle, fastest, cpu, budget } of rows)
  console.log(what.padEnd(42) + [middle, fastest, cpu, budget].map(shown).join(''));

mkdirSync('reports', { recursive: true });
const report = { people: everyone.length, assessments, requests: REQUESTS, rows };
writeFileSync('reports/bench-engine.json', `${JSON.stringify(report, null, 2)}\n`);

const over = rows.filter(({ cpu, median: middle, budget }) => (cpu ?? middle) > budget);
for (const { way, budget } of over) console.error(`${way} is over its budget of ${budget} microseconds.`);
if (process.argv.includes('--assert') && over.length > 0) process.exit(1);
