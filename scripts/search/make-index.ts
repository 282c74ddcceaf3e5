/** Makes a search index of pages. Any error fails the build: a search that finds half of the pages is worse than none. */
import { readdirSync, rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

export interface Indexed {
  /** Its place in the site: `symptoms/burning/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * A search loads one chunk of the index for each word. The usual 20,000 makes chunks of 29 kB here, 5,000 makes them 7 kB.
 * Pagefind calls the setting unstable; a test weighs what a search loads (tests/browser/search.budget.spec.ts).
 */
const chunkSize = '5000';

/** The page has an interface of its own, and its worker holds Pagefind's program (scripts/pagefind-program.mjs): these are never loaded. */
const unused = /\.(js|css)$/;

const throwIf = (errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(errors.join('; '));
};

export async function makeIndex(pages: Iterable<Indexed>, output: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex();
  throwIf(errors);
  if (!index) throw new Error('Pagefind made no index.');
  for (const { file, html } of pages) throwIf((await index.addHTMLFile({ sourcePath: file, content: html })).errors);
  throwIf((await index.writeFiles({ outputPath: output })).errors);
  await close();
  for (const file of readdirSync(output).filter((name) => unused.test(name))) rmSync(`${output}/${file}`);
}
