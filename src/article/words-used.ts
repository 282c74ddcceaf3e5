/** The hard words of a page, for readers that take no popover: a word can decide whom a warning is for. */
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { withoutCitations } from './citations.ts';

interface UsedWord {
  readonly name: string;
  readonly meaning: string;
}

/** A page is asked for its words twice, by its copy in Markdown and by its module. */
const known = new WeakMap<Page, readonly UsedWord[]>();

/** Those that the page marks, and those of its care cards, which a reader may be shown alone. */
export function wordsUsed(page: Page, library: Library): readonly UsedWord[] {
  const words = known.get(page) ?? wordsOf(page, library);
  known.set(page, words);
  return words;
}

function wordsOf({ html, data }: Page, { explainHardWords, glossary }: Library): readonly UsedWord[] {
  const cards = data.care.flatMap(({ if: signs, action }) => [...signs, action]);
  const explained = explainHardWords(withoutCitations(`${html}<p>${cards.join('</p><p>')}</p>`));
  const ids = new Set(Array.from(explained.matchAll(/popovertarget="word-([\w-]+)"/g), ([, id]) => id));
  return glossary
    .filter(({ id }) => ids.has(id))
    .map(({ data: { term, alsoCalled, short } }) => ({
      name: term,
      meaning: alsoCalled.length > 0 ? `${short} Other words for it: ${alsoCalled.join(', ')}.` : short,
    }));
}
