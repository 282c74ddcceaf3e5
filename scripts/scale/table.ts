import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checksOnFree, needOf, pagesIn } from './formula.ts';
import { amounts, cloudflare, requestsPerCheck } from './inputs.ts';

export const file = fileURLToPath(new URL('../../docs/scale.md', import.meta.url));
export const command = 'npm run scale';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const small = (value: number): string => (value < 0.001 ? 'under 0.001' : value < 10 ? value.toFixed(value < 0.1 ? 3 : 1) : whole(value));
const size = (bytes: number): string => (bytes < 2 ** 40 ? `${small(bytes / 2 ** 30)} GiB` : `${small(bytes / 2 ** 40)} TiB`);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): readonly string[] => [row(cells), row(cells.map((_, at) => (at === 0 ? '---' : '---:')))];

const needs = (perCheck: number) => amounts.map((checks) => needOf(checks, perCheck));

const checksTable = (perCheck: number): readonly string[] => [
  ...head(['Checks a month', ...amounts.map(whole)]),
  ...(
    [
      ['Requests of the Worker', ({ requests }) => whole(requests)],
      ['of these on the busiest day', ({ requestsPerDay }) => whole(requestsPerDay)],
      ['in the busiest second', ({ requestsPerSecond }) => small(requestsPerSecond)],
      ['CPU, hours', ({ cpu }) => small(cpu / 3_600_000)],
      ['Cores busy in that second', ({ cores }) => small(cores)],
      ['Bytes sent', ({ bytes }) => size(bytes)],
      ['Fits the free plan', ({ fitsFree }) => (fitsFree ? 'yes' : 'no')],
      ['Dollars a month', ({ dollars }) => dollars.toFixed(2)],
    ] as readonly (readonly [string, (need: ReturnType<typeof needOf>) => string])[]
  ).map(([name, cell]) => row([name, ...needs(perCheck).map(cell)])),
];

const filesTable: readonly string[] = [
  ...head(['Files for each page of content', 'Pages on the free plan', 'Pages on the paid plan']),
  ...[6, 5, 4, 3].map((files) =>
    row([String(files), whole(pagesIn(cloudflare.free.files, files)), whole(pagesIn(cloudflare.paid.files, files))]),
  ),
];

/** The parts of docs/scale.md that are worked out, by the name of their markers. */
export const parts: Readonly<Record<string, string>> = {
  checks: checksTable(requestsPerCheck).join('\n'),
  fewer: checksTable(2).join('\n'),
  free: `The free plan is full at **${whole(checksOnFree(requestsPerCheck))} checks a month**.`,
  pages: filesTable.join('\n'),
};

/** The document with its parts worked out anew. Stale, it fails a test. */
export const text = (): string =>
  Object.entries(parts).reduce(
    (document, [name, part]) => {
      const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
      const [from, to] = [document.indexOf(start), document.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`docs/scale.md has lost its markers ${start} and ${end}.`);
      return `${document.slice(0, from + start.length)}\n\n${part}\n\n${document.slice(to)}`;
    },
    readFileSync(file, 'utf8'),
  );
