import { getCollection } from 'astro:content';
import type { Comparison } from '../schemas/comparison.ts';
import type { Page } from './pages.ts';

/** Its name among the pages: it has an address of its own and a layout of its own, and is otherwise a page like any other. */
export const comparisonName = 'lookalikes/compare';

/** The one comparison table. */
export async function readComparison(): Promise<Comparison> {
  const [entry] = await getCollection('comparison');
  if (!entry) throw new Error('content/comparison.yaml could not be read. The log above says why.');
  return entry.data;
}

/** The cells of a row in the order of the columns, each with its column. */
export const cellsOf = ({ columns }: Comparison, { cells }: Comparison['rows'][number]) =>
  columns.flatMap((column) => {
    const cell = cells[column.id];
    return cell ? [{ column, ...cell }] : [];
  });

/** The table as Markdown, one question after the other: a table of this width is readable to nobody. */
const comparisonInWords = (comparison: Comparison): string =>
  [
    comparison.notUsual,
    ...comparison.rows.map((row) => {
      const lines = cellsOf(comparison, row).map(
        ({ column, text, sources }) => `- **${column.name}**: ${text}.${sources.map((key) => `[^${key}]`).join('')}`,
      );
      return `## ${row.question}\n\n${lines.join('\n')}`;
    }),
    `## What the table cannot tell\n\n${comparison.limit}`,
  ].join('\n\n');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same as HTML, for sites that show the page as a module. */
const comparisonAsHtml = (comparison: Comparison): string =>
  [
    `<p>${escaped(comparison.notUsual)}</p>`,
    ...comparison.rows.map((row) => {
      const items = cellsOf(comparison, row).map(
        ({ column, text, sources }) =>
          `<li><strong>${escaped(column.name)}</strong>: ${escaped(text)}.${sources.map((key) => `[^${key}]`).join('')}</li>`,
      );
      return `<h2 id="${row.id}">${escaped(row.question)}</h2><ul>${items.join('')}</ul>`;
    }),
    `<h2>What the table cannot tell</h2><p>${escaped(comparison.limit)}</p>`,
  ].join('');

/** The table as one of the pages, for lists, feeds, search and its Markdown twin. Its cells are shown by its own route. */
export const comparisonPage = (comparison: Comparison): Page => {
  const { title, description, lead, alsoCalled, published, updated, nextReview, review, related, care, askYourTeam } = comparison;
  const sources = [...new Set(comparison.rows.flatMap((row) => cellsOf(comparison, row).flatMap((cell) => cell.sources)))];
  return {
    kind: 'lookalikes',
    id: 'compare',
    path: `/${comparisonName}/`,
    file: 'content/comparison.yaml',
    data: { title, description, summary: lead, alsoCalled, sources, published, updated, nextReview, review, related, care, askYourTeam },
    body: comparisonInWords(comparison),
    html: comparisonAsHtml(comparison),
    headings: comparison.rows.map(({ id, question }) => ({ depth: 2, slug: id, text: question })),
  };
};
