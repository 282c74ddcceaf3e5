// Indexes the built site for search. An index without pages fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { indexable } from './search/indexable.ts';
import { makeIndex } from './search/make-index.ts';

const site = 'dist/client';

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({ file, html: readFileSync(`${site}/${file}`, 'utf8') }))
  .filter(({ html }) => html.includes('data-pagefind-body'))
  .map(({ file, html }) => ({ file, html: indexable(html, `/${file.replace(/index\.html$/, '')}`) }));
if (pages.length === 0) throw new Error(`The search index failed: no page in ${site} has data-pagefind-body.`);

await makeIndex(pages, `${site}/pagefind`);
console.log(`Indexed ${pages.length} pages for search.`);
