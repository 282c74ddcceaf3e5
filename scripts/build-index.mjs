// Indexes the built site for search. Any error, or an index without pages, fails the build.
import { close, createIndex } from 'pagefind';

const site = 'dist/client';

const fail = (what) => {
  console.error(`The search index failed: ${what}`);
  process.exit(1);
};

const { index, errors } = await createIndex();
if (!index || errors.length > 0) fail(errors.join('; '));

const added = await index.addDirectory({ path: site });
if (added.errors.length > 0) fail(added.errors.join('; '));
if (added.page_count === 0) fail(`no page in ${site} has data-pagefind-body`);

const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
if (written.errors.length > 0) fail(written.errors.join('; '));

await close();
console.log(`Indexed ${added.page_count} pages for search.`);
