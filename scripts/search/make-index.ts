/** Makes a search index of pages. Any error fails the build: a search that finds half of the pages is worse than none. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Indexed {
  /** Its place in the site: `symptoms/burning/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** Its command: pages that are handed over one by one, as its interface for Node has it, take a third more processor time. */
const pagefind = 'node_modules/pagefind/lib/runner/bin.cjs';

/**
 * A search loads one chunk of the index for each word. The usual 20,000 makes chunks of 29 kB here, 5,000 makes them 7 kB.
 * Pagefind calls the setting unstable; a test weighs what a search loads (tests/browser/search.budget.spec.ts).
 */
const chunkSize = '5000';

/** The page has an interface of its own, and its worker holds Pagefind's program (scripts/pagefind-program.mjs): these are never loaded. */
const unused = /\.(js|css)$/;

/** @throws Error with what Pagefind said, if it failed or there was no page. */
export function makeIndex(pages: Iterable<Indexed>, output: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'indexed-'));
  try {
    for (const { file, html } of pages) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), html);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [pagefind, '--site', folder, '--output-path', output], {
      env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: chunkSize },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Pagefind made no index.\n${stdout}${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const file of readdirSync(output).filter((name) => unused.test(name))) rmSync(`${output}/${file}`);
}
