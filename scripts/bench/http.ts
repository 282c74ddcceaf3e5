/**
 * Throughput, latency and cold start of the built Worker in workerd, against a bare Worker in the same run.
 * `node scripts/bench/http.ts` (after a build) writes reports/bench-http.json. All of it is time: printed, never asserted.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import autocannon from 'autocannon';
import { asks } from './asks.ts';
import { serveBuilt } from './built-worker.ts';
import { compatibilityDateOfSite, type Running, start } from './workerd.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 9_171);
const SECONDS = 5;
const STARTS = 7;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function startBare(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  const module = `(name = "bare.mjs", esModule = embed "${relative(folder, resolve('scripts/bench/bare.mjs'))}")`;
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "bare", worker = (modules = [${module}], compatibilityDate = "${compatibilityDateOfSite()}"))],
  sockets = [(name = "bare", address = "127.0.0.1:${PORT}", http = (), service = "bare")]);
`,
  );
  return start(config, `http://127.0.0.1:${PORT}`, () => rmSync(folder, { recursive: true, force: true }));
}

async function coldStart(of: () => Promise<Running>): Promise<number> {
  const times = [];
  for (let round = 0; round < STARTS; round++) {
    const { startedIn, stop } = await of();
    stop();
    await new Promise((wait) => setTimeout(wait, 200));
    times.push(startedIn);
  }
  return median(times);
}

const built = await coldStart(() => serveBuilt({ port: PORT }));
const bare = await coldStart(startBare);

const some = asks.filter(({ kind }) => kind === 'complete' || kind === 'form-complete');
const replies: Record<string, string> = {};
const first = await serveBuilt({ port: PORT });
for (const { name, path, type, body } of some)
  replies[name] = await (await fetch(first.url + path, { method: 'POST', headers: { 'content-type': type }, body })).text();
first.stop();

const running = await serveBuilt({ port: PORT, beside: { module: 'scripts/bench/bare.mjs', texts: replies } });
const rows = [];
for (const [what, kind, isBare] of [
  ['assessment', 'complete', false],
  ['assessment, bare Worker', 'complete', true],
  ['outcome page', 'form-complete', false],
  ['outcome page, bare Worker', 'form-complete', true],
] as const) {
  const requests = some
    .filter((ask) => ask.kind === kind)
    .map(
      ({ name, path, type, body }) =>
        ({ method: 'POST', path: isBare ? `/?${name}` : path, headers: { 'content-type': type }, body }) as const,
    );
  const url = isBare ? `http://127.0.0.1:${PORT + 1}` : running.url;
  await autocannon({ url, connections: 8, duration: 2, requests });
  const { '2xx': answered, non2xx, errors, duration, latency } = await autocannon({ url, connections: 8, duration: SECONDS, requests });
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx} bad replies, ${errors} errors`);
  rows.push({ what, perSecond: Math.round(answered / duration), p50: latency.p50, p99: latency.p99 });
}
running.stop();

const report = { coldStart: { built, bare }, rows };
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-http.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(`cold start: ${built.toFixed(0)} ms, bare ${bare.toFixed(0)} ms`);
console.table(rows);
