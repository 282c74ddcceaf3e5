/**
 * Every figure of the design in one table. `npm run bench` (after a build) runs each bench in a process of its own, prints
 * the table, and writes reports/bench.json. Sizes and ratios are held to their budgets (exit 1); times are only printed.
 *
 * `-- --only sizes,http` runs some; `-- --snapshot` also writes docs/bench.md, which the README points to.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Line, linesOf, parts } from './bench/lines.ts';
import { asMarkdown, asText } from './bench/table.ts';

if (!existsSync('dist/client')) throw new Error('There is no build to measure: run `npm run build` first.');

const { values } = parseArgs({ options: { only: { type: 'string' }, snapshot: { type: 'boolean' }, again: { type: 'boolean' } } });
const chosen = parts.filter(({ name }) => !values.only || values.only.split(',').includes(name));

const lines: Line[] = [];
for (const { name, script, report } of chosen) {
  // `--again` makes the table from the reports that are there.
  if (script && !(values.again && existsSync(report))) {
    console.log(`\n# ${name}`);
    const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${script} failed.`);
  }
  lines.push(...linesOf(name, report ? JSON.parse(readFileSync(report, 'utf8')) : undefined));
}

mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench.json', `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), lines }, null, 2)}\n`);
console.log(`\n${asText(lines)}`);
if (values.snapshot) writeFileSync('docs/bench.md', asMarkdown(lines));

const over = lines.filter(({ value, atMost }) => atMost !== undefined && !(value <= atMost));
for (const { what, value, atMost, unit } of over) console.error(`OVER ITS BUDGET: ${what}: ${value} ${unit}, at most ${atMost}.`);
process.exit(over.length === 0 ? 0 : 1);
