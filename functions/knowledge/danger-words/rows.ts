/**
 * Rows of words: the word that stands for all, a colon, and the ways to say it with commas between them. A line that begins
 * with a space goes on with the row above.
 * @throws RangeError for a row without a word or without ways, or a word that has a row already: the second would hide the first.
 */
export function rowsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const rows: Record<string, readonly string[]> = {};
  for (const row of text.trim().split(/\n(?! )/)) {
    const [word = '', ways = ''] = row.split(/: */);
    if (word === '' || ways === '' || Object.hasOwn(rows, word)) throw new RangeError(`not a row of its own: "${row}"`);
    rows[word] = ways.split(/,\s*/);
  }
  return rows;
}
