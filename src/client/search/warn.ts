import { dangerReader, type Found } from './danger.ts';
import { danger, dangerCards, dangerWords, likeDanger, likeDangerCard } from './page.ts';

const read = dangerReader(dangerWords);
let shown: string | undefined;
let asks = false;

/**
 * Shows the danger card that fits what was typed, and says which phrase it was; or asks, where no phrase fits and the words
 * are like those of people in danger. A card that stands is not read out anew.
 */
export function warn(typed: string): Found | undefined {
  const { danger: found, likeDanger: unsure } = read(typed);
  if (found?.id !== shown) {
    const card = found && dangerCards.querySelector(`#danger-${found.id}`);
    danger.replaceChildren(...(card ? [card.cloneNode(true)] : []));
    shown = found?.id;
  }
  if (unsure !== asks) {
    likeDanger.replaceChildren(...(unsure ? [likeDangerCard.cloneNode(true)] : []));
    asks = unsure;
  }
  return found;
}
