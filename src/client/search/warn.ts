import { dangerReader, type Found } from './danger.ts';
import { danger, dangerCards, dangerWords, likeDanger, likeDangerCard } from './page.ts';

const read = dangerReader(dangerWords);
let shown: string | undefined;
let asks = false;

/** Shows the danger card that fits what was typed, and says which phrase it was. A card that stands is not read out anew. */
export function warn(typed: string): Found | undefined {
  const { danger: found } = read(typed);
  if (found?.id !== shown) {
    const card = found && dangerCards.querySelector(`#danger-${found.id}`);
    danger.replaceChildren(...(card ? [card.cloneNode(true)] : []));
    const near = danger.querySelector(`[data-country="${navigator.language.slice(-2)}"]`);
    near?.parentNode?.prepend(near); // the most likely number first
    shown = found?.id;
  }
  if (found) showQuestion(false);
  return found;
}

/** Asks whether it is new, where no phrase fits and the words are like those of people in danger. Half a sentence often is: so not at each letter. */
export const askIfLikeDanger = (typed: string): void => showQuestion(read(typed).likeDanger);

function showQuestion(wanted: boolean) {
  if (wanted !== asks) likeDanger.replaceChildren(...(wanted ? [likeDangerCard.cloneNode(true)] : []));
  asks = wanted;
}
