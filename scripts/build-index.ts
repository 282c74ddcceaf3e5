// Indexes the built site for search. An index without pages fails the build: without `data-pagefind-body` a page is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { indexable } from './search/indexable.ts';
import { makeIndex } from './search/make-index.ts';

const site = 'dist/client';

const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
let count = 0;

/** One after the other: the text of all pages at once would fill the memory of a large site. */
function* pages() {
  for (const file of files) {
    const html = readFileSync(`${site}/${file}`, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    count += 1;
    yield { file, html: indexable(html, `/${file.replace(/index\.html$/, '')}`) };
  }
}

makeIndex(pages(), `${site}/pagefind`);
console.log(`Indexed ${count} pages for search.`);
