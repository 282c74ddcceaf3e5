/**
 * Care cards for readers who may be shown one card and nothing around it. Our own pages have the numbers above and below
 * the cards; here the first card of a page with lines to ring carries them, and so does each that sends people to them.
 */
import type { Page } from '../library/pages.ts';
import { linesInBrief } from './lines-by-country.ts';
import { inOrder, type OrderedCard } from './several-signs.ts';

/** Stands before the lines. */
export const linesTitle = 'Lines to talk to, and the emergency number:';

interface CardAlone extends OrderedCard {
  readonly lines: readonly string[];
}

export function careAlone({ data, body }: Page): readonly CardAlone[] {
  const lines = linesInBrief(body);
  return inOrder(data.care, body).map((card, index) => ({
    ...card,
    lines: index === 0 || card.action.includes('by country') ? lines : [],
  }));
}
