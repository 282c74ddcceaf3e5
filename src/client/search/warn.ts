import { dangerFinder, type Found } from './danger.ts';
import { danger, dangerCards, dangerWords } from './page.ts';

const find = dangerFinder(dangerWords);
let shown: string | undefined;

/** Shows the danger card that fits what was typed, and says which phrase it was. A card that stands is not read out anew. */
export function warn(typed: string): Found | undefined {
  const found = find(typed);
  if (found?.id !== shown) {
    const card = found && dangerCards.querySelector(`#danger-${found.id}`);
    danger.replaceChildren(...(card ? [card.cloneNode(true)] : []));
    shown = found?.id;
  }
  return found;
}
