/**
 * How long the engine takes in workerd, once it is warm: microseconds for one assessment, over every vector and persona
 * of tests/knowledge. The clock stands still inside a request there, so whole requests of thousands of assessments are
 * timed from outside, and the same request that assesses nothing is taken away.
 *
 * `npm run bench:engine`: prints a table and writes reports/bench-engine.json. It fails only with `--assert`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { everyone } from '../../tests/support/cases.ts';
import { cpuOf, type Running, serve } from './workerd.ts';

const PORT = 9_117;
const ROUNDS = 8;
const WARM_UP = 12;
const REQUESTS = 25;

/** Ways of the Worker, what each measures, and the budget of the design in microseconds. */
const ways = [
  { way: 'step', what: 'step: the level and the next question', budget: 30 },
  { way: 'explain', what: 'explain: everything but `wouldChange`', budget: 30 },
  { way: 'would-change', what: 'wouldChange alone', budget: undefined },
  { way: 'assess', what: 'assess: everything, with `wouldChange`', budget: 150 },
] as const;

interface Timing {
  /** Of the whole request, in microseconds, in the order in which they were taken. */
  readonly wall: readonly number[];
  readonly cpu: number | undefined;
}

const people = everyone.map(({ answers }) => answers);

async function request({ url }: Running, way: string): Promise<number> {
  const start = performance.now();
  const reply = await fetch(`${url}/${way}?rounds=${ROUNDS}`);
  if (!reply.ok) throw new Error(`${way}: ${reply.status} ${await reply.text()}`);
  await reply.text();
  return (performance.now() - start) * 1000;
}

async function time(running: Running, way: string): Promise<Timing> {
  for (let i = 0; i < WARM_UP; i++) await request(running, way);
  const before = cpuOf(running.pid);
  const wall: number[] = [];
  for (let i = 0; i < REQUESTS; i++) wall.push(await request(running, way));
  const after = cpuOf(running.pid);
  return { wall, cpu: before === undefined || after === undefined ? undefined : (after - before) / REQUESTS };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const running = await serve('scripts/bench/engine-worker.ts', PORT, { PEOPLE: people });
const assessments = people.length * ROUNDS;
const nothing = await time(running, 'nothing');
const rows = [];
for (const { way, what, budget } of ways) {
  const timing = await time(running, way);
  const each = (of: (timing: Timing) => number) => (of(timing) - of(nothing)) / assessments;
  rows.push({
    way,
    what,
    budget,
    median: each(({ wall }) => median(wall)),
    fastest: each(({ wall }) => Math.min(...wall)),
    cpu: timing.cpu === undefined || nothing.cpu === undefined ? undefined : (timing.cpu - nothing.cpu) / assessments,
  });
}
running.stop();

const shown = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1)).padStart(9);
console.log(
  `${people.length} people, ${assessments} assessments a request, ${REQUESTS} requests; microseconds for one assessment in workerd\n`,
);
console.log(`${''.padEnd(42)}${['median', 'fastest', 'CPU', 'budget'].map((head) => head.padStart(9)).join('')}`);
for (const row of rows) console.log(row.what.padEnd(42) + [row.median, row.fastest, row.cpu, row.budget].map(shown).join(''));

mkdirSync('reports', { recursive: true });
writeFileSync(
  'reports/bench-engine.json',
  `${JSON.stringify({ people: people.length, assessments, requests: REQUESTS, rows }, null, 2)}\n`,
);

const over = rows.filter(({ median: taken, budget }) => budget !== undefined && taken > budget);
for (const { way, median: taken, budget } of over) console.error(`${way} took ${taken.toFixed(1)} microseconds; the budget is ${budget}.`);
if (process.argv.includes('--assert') && over.length > 0) process.exit(1);
