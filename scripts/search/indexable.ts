import { nameInIndex } from '../../src/search/danger-words.ts';

/** The place for words by which a page is found and which nobody needs to read on it. */
const lay = /(<span[^>]* data-pagefind-meta="lay"[^>]*>)/;

/** A built page as the index reads it. The reader's copy stays as it is. */
export const indexable = (html: string, path: string): string =>
  html
    // The number of a source would end its sentence: "within 6 hours.2"
    .replaceAll(/<sup>.*?<\/sup>/g, '')
    // Cells stand without a space between them: "It may beNerve pain" would be one word.
    .replaceAll(/([^.?!])(<\/t[dh]>)/g, '$1. $2')
    // A danger card brings the page that explains it by this name. Its phrases are no words of the page: "hip popped out"
    // would lead everybody whose hip pops to the page about falls.
    .replace(lay, (span) => `${span}${nameInIndex(path)}, `);
