import type { Comparison } from '../schemas/comparison.ts';

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

const file = 'content/comparison.yaml';

/** What does not fit together in the comparison table, in words for its author. */
export const comparisonFaults = ({ columns, rows, shownFirst }: Comparison, known: Known): readonly string[] => {
  const ids = columns.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => `${file} has two columns "${id}".`),
    ...repeated(rows.map(({ id }) => id)).map((id) => `${file} has two rows "${id}".`),
    ...shownFirst.filter((id) => !ids.includes(id)).map((id) => `${file} shows "${id}" first, but has no such column.`),
    ...columns
      .filter(({ page }) => !known.paths.has(`/${page}/`))
      .map(({ id, page }) => `${file}, column "${id}", leads to "${page}", but there is no content/${page}.md.`),
    ...rows.flatMap((row) => rowFaults(row, ids, known)),
  ];
};

const rowFaults = ({ id: row, cells }: Comparison['rows'][number], columns: readonly string[], known: Known) => [
  ...columns.filter((column) => !Object.hasOwn(cells, column)).map((column) => `${file}, row "${row}", has no cell for "${column}".`),
  ...Object.entries(cells).flatMap(([column, { sources }]) => [
    ...(columns.includes(column) ? [] : [`${file}, row "${row}", has a cell for "${column}", which is not a column.`]),
    ...sources
      .filter((key) => !known.sources.has(key))
      .map((key) => `${file}, row "${row}", column "${column}", cites "${key}", which content/sources.yaml does not have.`),
    ...repeated(sources).map((key) => `${file}, row "${row}", column "${column}", cites "${key}" twice.`),
  ]),
];

const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
