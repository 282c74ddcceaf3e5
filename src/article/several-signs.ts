import { levels } from '../../functions/knowledge/levels.ts';
import type { CareCard } from '../schemas/care.ts';
import { hasLines } from './lines-by-country.ts';

/**
 * A box gives each sign a level of its own. What two of them mean together, or one with what came before it, no page can list;
 * the check knows. tests/content/nobody-left-out.test.ts says where a page leans on this.
 */
export const severalSigns = (link: (text: string, path: string) => string): string =>
  `Two signs at once can need help sooner. So can one sign after cancer or steroids, or with low defences: ${link('the check', '/check/')} puts them together.`;

export interface OrderedCard extends CareCard {
  /** Whether the box says so: the first that could be too calm, and none where a page is about harm and lines to ring. */
  readonly severalSigns: boolean;
}

/** The boxes of a page, the most urgent first. */
export function inOrder(cards: readonly CareCard[], body: string): readonly OrderedCard[] {
  const sorted = cards.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const calmer = hasLines(body) ? undefined : sorted.find(({ level }) => level !== 'emergency' && level !== 'self-care');
  return sorted.map((card) => ({ ...card, severalSigns: card === calmer }));
}
