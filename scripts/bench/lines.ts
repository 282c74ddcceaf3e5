/** The parts of the bench, and what the table says of each: from the report that each part writes. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { client, compressedKiB, page } from '../../tests/built/site.ts';
import { onePageOfEachKind } from '../lighthouse/pages.mjs';
import { scriptsOf, weightOf, weightOfWorker } from './weights.ts';

export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** For sizes and ratios alone: the budget of the design. */
  readonly atMost?: number;
}

interface Part {
  readonly name: string;
  /** Runs for a while and writes the report; sizes need neither. */
  readonly script?: string;
  readonly report: string;
}

export const parts: readonly Part[] = [
  { name: 'sizes', report: '' },
  { name: 'engine', script: 'scripts/bench/engine.ts', report: 'reports/bench-engine.json' },
  { name: 'api', script: 'scripts/bench/api.ts', report: 'reports/bench-api.json' },
  { name: 'http', script: 'scripts/bench/http.ts', report: 'reports/bench-http.json' },
  { name: 'search', script: 'scripts/bench/search.ts', report: 'reports/bench-search.json' },
  { name: 'scale', script: 'scripts/bench/scale.ts', report: 'reports/bench-scale.json' },
];

const KiB = 'KiB';
const content = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;

function sizes(): readonly Line[] {
  const single = ['/check/', '/embed/'];
  const whole = (path: string) => compressedKiB(page(path).html) + weightOf(scriptsOf(page(path)));
  const kinds = onePageOfEachKind().filter((path) => !single.includes(path));
  return [
    ...kinds.map((path) => ({ what: `${path}, compressed`, value: whole(path), unit: KiB, ...(content.test(path) && { atMost: 14 }) })),
    ...single.map((path) => ({ what: `${path}, compressed, with its script`, value: whole(path), unit: KiB, atMost: 30 })),
    ...single.map((path) => ({ what: `${path}, its script`, value: weightOf(scriptsOf(page(path))), unit: KiB, atMost: 8 })),
    { what: '/embed.js, before compression', value: statSync(join(client, 'embed.js')).size / 1024, unit: KiB },
    { what: 'Worker, compressed', value: weightOfWorker(), unit: KiB, atMost: 60 },
  ];
}

interface Engine {
  readonly rows: readonly { readonly what: string; readonly median: number; readonly cpu?: number }[];
}
const engine = ({ rows }: Engine): readonly Line[] =>
  rows.map(({ what, median, cpu }) => ({ what: `engine, CPU: ${what}`, value: cpu ?? median, unit: 'µs' }));

interface Api {
  readonly rows: readonly { readonly what: string; readonly worker: number; readonly ratio: number; readonly budget: number }[];
}
const api = ({ rows }: Api): readonly Line[] =>
  rows.flatMap(({ what, worker, ratio, budget }) => [
    { what: `${what}: CPU a request`, value: worker, unit: 'µs' },
    { what: `${what}: times a bare Worker`, value: ratio, unit: '', atMost: budget },
  ]);

interface Http {
  readonly coldStart: { readonly built: number; readonly bare: number };
  readonly rows: readonly { readonly what: string; readonly perSecond: number; readonly p50: number; readonly p99: number }[];
}
const http = ({ coldStart, rows }: Http): readonly Line[] => [
  ...rows.flatMap(({ what, perSecond, p50, p99 }) => [
    { what: `${what}: replies`, value: perSecond, unit: 'a second' },
    { what: `${what}: p50`, value: p50, unit: 'ms' },
    { what: `${what}: p99`, value: p99, unit: 'ms' },
  ]),
  { what: 'cold start, process to first reply', value: coldStart.built, unit: 'ms' },
  { what: 'cold start, bare Worker', value: coldStart.bare, unit: 'ms' },
];

type Search = readonly Readonly<Record<string, number | string>>[];
const search = (rows: Search): readonly Line[] =>
  rows.flatMap((row) => {
    const heaviest = Math.max(...Object.entries(row).flatMap(([name, value]) => (name.endsWith(', KiB') ? [Number(value)] : [])));
    const first = `first three results, ${row['pages']} pages`;
    return [
      { what: `${first}: loaded`, value: heaviest, unit: KiB, ...(Number(row['pages']) < 1_000 && { atMost: 110 }) },
      { what: `${first}: the slowest word`, value: Number(row['ms, the slowest']), unit: 'ms' },
    ];
  });

interface Built {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mebibytes: number;
}
interface Scale {
  readonly rows: readonly (Built & { readonly cpuMillisecondsEach: number })[];
  readonly starlight: Built;
  readonly timeAgainstStarlight: number;
  readonly timePerPageAtScale: number;
}
const built = (what: string, { seconds, cpuSeconds, mebibytes }: Built, most?: number): readonly Line[] => [
  { what: `${what}: CPU`, value: cpuSeconds, unit: 's' },
  { what: `${what}: wall`, value: seconds, unit: 's' },
  { what: `${what}: most memory`, value: mebibytes, unit: 'MiB', ...(most !== undefined && { atMost: most }) },
];
const scale = ({ rows, starlight, timeAgainstStarlight, timePerPageAtScale }: Scale): readonly Line[] => [
  ...rows.flatMap((row) => [
    ...built(`build, ${row.pages} pages`, row, 3_072),
    { what: `build, ${row.pages} pages: CPU a page`, value: row.cpuMillisecondsEach, unit: 'ms' },
  ]),
  ...built(`Starlight, ${starlight.pages} pages`, starlight),
  { what: '600 pages: CPU against Starlight', value: timeAgainstStarlight, unit: '', atMost: 0.6 },
  { what: '6,000 pages: CPU a page against 600', value: timePerPageAtScale, unit: '', atMost: 1.2 },
];

const readers: Readonly<Record<string, (report: never) => readonly Line[]>> = { sizes, engine, api, http, search, scale };

/** @throws Error for a part that has no lines */
export function linesOf(name: string, report: unknown): readonly Line[] {
  const lines = readers[name]?.(report as never) ?? [];
  if (lines.length === 0) throw new Error(`The bench has nothing to say of ${name}.`);
  return lines;
}
