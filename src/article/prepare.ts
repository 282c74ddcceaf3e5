import type { Level } from '../../functions/engine/level.ts';
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { citedKeys, numberCitations } from './citations.ts';
import { cutAtFigures } from './figures.ts';
import { putLines } from './lines-by-country.ts';
import { putNumbers } from './local-numbers.ts';
import { inOrder, type OrderedCard } from './several-signs.ts';
import { spreadTables } from './tables.ts';

/** Everything that the layout of an article shows and that is not in its frontmatter as it stands. */
export const prepare = (page: Page, library: Library) => {
  const keys = citedKeys(page.body);
  const text = spreadTables(numberCitations(putLines(putNumbers(page.html)), keys));
  return {
    pieces: cutAtFigures(library.explainHardWords(text)),
    sources: keys.flatMap((key) => {
      const source = library.sources.get(key);
      return source ? [{ key, source }] : [];
    }),
    headings: page.headings.filter(({ depth }) => depth === 2),
    related: page.data.related.flatMap((name) => library.pages.find(({ path }) => path === `/${name}/`) ?? []),
    ...careInTwo(page),
  };
};

const pressing: readonly Level[] = ['emergency', 'urgent'];

/**
 * What cannot wait stands before the text, the rest after it, where the reader has the words to judge. A page always
 * opens with its most urgent card, and a warning sign with all of them.
 */
function careInTwo({ kind, data, body }: Page): { readonly careFirst: readonly OrderedCard[]; readonly careLater: readonly OrderedCard[] } {
  const cards = inOrder(data.care, body);
  const isFirst = (card: OrderedCard, index: number) => kind === 'warning-signs' || index === 0 || pressing.includes(card.level);
  return { careFirst: cards.filter(isFirst), careLater: cards.filter((card, index) => !isFirst(card, index)) };
}
