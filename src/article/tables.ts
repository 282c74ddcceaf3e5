/**
 * Tables that stay readable on a telephone. Where there is room they are tables; where there is none, the stylesheet
 * shows one row at a time, and each cell then needs the name of its column beside it. `display: block` takes the
 * meaning of a table away from assistive technology, so the roles are written out.
 */
const cellsOf = (row: string) => Array.from(row.matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs), ([, inner]) => inner?.trim() ?? '');

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

const headOf = (names: readonly string[]) =>
  names.map((name) => (name ? `<th role="columnheader" scope="col">${name}</th>` : '<td role="cell"></td>')).join('');

const rowOf = (cells: readonly string[], names: readonly string[]) =>
  cells
    .map((cell, index) =>
      index === 0
        ? `<th role="rowheader" scope="row">${cell}</th>`
        : `<td role="cell" data-column="${plain(names[index] ?? '')}">${cell}</td>`,
    )
    .join('');

export const spreadTables = (html: string): string =>
  html.replaceAll(/<table>(.*?)<\/table>/gs, (_, inner: string) => {
    const [names = [], ...rows] = Array.from(inner.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row]) => cellsOf(row ?? ''));
    const body = rows.map((cells) => `<tr role="row">${rowOf(cells, names)}</tr>`).join('');
    return `<div class="fit"><table class="compare" role="table"><thead role="rowgroup"><tr role="row">${headOf(names)}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
  });
