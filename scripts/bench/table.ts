/** The lines of the bench for a screen, and for the repository. */
import { availableParallelism } from 'node:os';
import type { Line } from './lines.ts';

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const cells = ({ what, value, unit, atMost }: Line): readonly string[] => [
  what,
  `${shown(value)} ${unit}`.trim(),
  atMost === undefined ? '' : `${atMost} ${unit}${value > atMost ? ': MISSED' : ''}`.trim(),
];

/** Columns that stand under each other. */
export function asText(lines: readonly Line[]): string {
  const rows = [['what', 'measured', 'at most'], ...lines.map(cells)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** With the day and the kind of machine, because times mean nothing without. */
export function asMarkdown(lines: readonly Line[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(8, ...lines.map((line) => cells(line)[column]?.length ?? 0)));
  const row = (some: readonly string[]) => `| ${some.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `# Bench

Written by \`npm run bench -- --snapshot\` on ${new Date().toISOString().slice(0, 10)}, on Linux with ${availableParallelism()} cores that others shared.
Lines with a figure in the last column are budgets: sizes and ratios, and the bench fails over them. Times are of that
machine at that hour, and only say in which order things stand. CPU is user and system time of every process of the
step; memory is the most that they held together.

${row(['what', 'measured', 'at most'])}
${rule}
${lines.map((line) => row(cells(line))).join('\n')}
`;
}
