/**
 * Care cards for readers who may be shown one card and nothing around it. Our own pages have the numbers above and below
 * the cards; here the first card of a page with lines to ring carries them, and so does each that sends people to them.
 */
import { levels } from '../../functions/knowledge/levels.ts';
import type { Page } from '../library/pages.ts';
import type { CareCard } from '../schemas/care.ts';
import { linesInBrief } from './lines-by-country.ts';

/** Stands before the lines. */
export const linesTitle = 'Lines to talk to, and the emergency number:';

interface CardAlone extends CareCard {
  readonly lines: readonly string[];
}

export function careAlone({ data, body }: Page): readonly CardAlone[] {
  const lines = linesInBrief(body);
  return data.care
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map((card, index) => ({ ...card, lines: index === 0 || card.action.includes('by country') ? lines : [] }));
}
