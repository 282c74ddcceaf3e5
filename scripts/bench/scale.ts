/**
 * Building at scale: the site as it is, with 600 pages and with 6,000, and 600 pages with Starlight in the same run.
 * Pages and search index; the pictures for sharing are drawn by a step of their own, once for each card, and kept by
 * what they show, so they cost only where words have changed.
 *
 * The copies are cleared away at the end: for minutes after a folder is deleted, ext4 looks for each new file past all of
 * the old ones, a second of CPU time in the next build.
 *
 * `node scripts/bench/scale.ts` writes reports/bench-scale.json. Processor time decides: a busy machine changes it least.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './processes.ts';
import { copyOfSite, morePages } from './scale/copy-of-site.ts';
import { buildWithStarlight } from './scale/starlight.ts';

const SIZES = [0, 600, 6_000];
const YARDSTICK = 600;

interface Row {
  /** HTML pages that the build wrote. */
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mebibytes: number;
  readonly cpuMillisecondsEach: number;
}

const htmlIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

async function build(wanted: number): Promise<Row> {
  const own = htmlIn('dist/client');
  const folder = copyOfSite(morePages(Math.max(0, wanted - own)));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pages = await costOf('node_modules/.bin/astro', ['build', '--silent'], folder);
  const index = await costOf('node', ['scripts/build-index.ts'], folder);
  const built = htmlIn(join(folder, 'dist/client'));
  const cpuSeconds = pages.cpuSeconds + index.cpuSeconds;
  return {
    pages: built,
    seconds: pages.seconds + index.seconds,
    cpuSeconds,
    mebibytes: Math.max(pages.mebibytes, index.mebibytes),
    cpuMillisecondsEach: (cpuSeconds * 1000) / built,
  };
}

const rows: Row[] = [];
for (const size of SIZES) {
  const row = await build(size);
  rows.push(row);
  console.log(`${row.pages} pages: ${row.cpuSeconds.toFixed(1)} s of CPU, ${row.seconds.toFixed(1)} s, ${row.mebibytes.toFixed(0)} MiB`);
}
const starlight = await buildWithStarlight(morePages(YARDSTICK));
console.log(
  `Starlight, ${YARDSTICK} pages: ${starlight.cpuSeconds.toFixed(1)} s of CPU, ${starlight.seconds.toFixed(1)} s, ${starlight.mebibytes.toFixed(0)} MiB`,
);

const [, some, many] = rows as [Row, Row, Row];
const report = {
  rows,
  starlight: { pages: YARDSTICK, ...starlight },
  timeAgainstStarlight: some.cpuSeconds / starlight.cpuSeconds,
  timePerPageAtScale: many.cpuMillisecondsEach / some.cpuMillisecondsEach,
};
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-scale.json', `${JSON.stringify(report, null, 2)}\n`);
