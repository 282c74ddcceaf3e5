// Indexes the built site for search. Any error, or an index without pages, fails the build.
import { readdirSync, rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

const site = 'dist/client';
const output = `${site}/pagefind`;

// A search loads one chunk for each word. The usual 20,000 makes chunks of 29 kB here; 5,000 makes them 7 kB. Pagefind calls
// the setting unstable, so a test (tests/browser/search.budget.spec.ts) weighs what a search loads.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '5000';

const fail = (what) => {
  console.error(`The search index failed: ${what}`);
  process.exit(1);
};

const { index, errors } = await createIndex();
if (!index || errors.length > 0) fail(errors.join('; '));

const added = await index.addDirectory({ path: site });
if (added.errors.length > 0) fail(added.errors.join('; '));
if (added.page_count === 0) fail(`no page in ${site} has data-pagefind-body`);

const written = await index.writeFiles({ outputPath: output });
if (written.errors.length > 0) fail(written.errors.join('; '));

await close();

// The page has an interface of its own: Pagefind's ready-made ones and its worker are never loaded.
const unused = readdirSync(output).filter((file) => /^pagefind-(ui|component-ui|modular-ui|highlight|worker)\./.test(file));
for (const file of unused) rmSync(`${output}/${file}`);

console.log(`Indexed ${added.page_count} pages for search.`);
