import { dangers } from '../../functions/knowledge/danger-words.ts';
import { nameInIndex } from '../../src/search/danger-words.ts';

/** The place for words by which a page is found and which nobody needs to read on it. */
const lay = /(<span[^>]* data-pagefind-meta="lay"[^>]*>)/;

const dangerPhrases = (path: string): string =>
  dangers
    .filter(({ read }) => read === path)
    .flatMap(({ phrases }) => phrases.map((phrase) => `${phrase}, `))
    .join('');

/** A built page as the index reads it. The reader's copy stays as it is. */
export const indexable = (html: string, path: string): string =>
  html
    // Cells stand without a space between them: "It may beNerve pain" would be one word.
    .replaceAll(/([^.?!])(<\/t[dh]>)/g, '$1. $2')
    // The phrases that call up a danger card find the page that explains it, and its name finds it alone.
    .replace(lay, (span) => `${span}${dangerPhrases(path)}${nameInIndex(path)}, `);
