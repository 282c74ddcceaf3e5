import { plainWords } from './plain-words.ts';

/** A danger card and the phrases that call it up. */
export interface Danger<Card> {
  readonly phrases: readonly string[];
  readonly card: Card;
}

/**
 * The card whose phrase stands whole in what was typed; of several, the one with the longest phrase. Nothing leaves
 * the device: the cards are in the page.
 */
export const dangerFor = <Card>(typed: string, dangers: readonly Danger<Card>[]): Card | undefined => {
  const words = plainWords(typed);
  let best: { readonly card: Card; readonly length: number } | undefined;
  for (const { phrases, card } of dangers) {
    for (const phrase of phrases) {
      const needed = plainWords(phrase);
      if (needed.size > (best?.length ?? 0) && [...needed].every((word) => words.has(word))) best = { card, length: needed.size };
    }
  }
  return best?.card;
};
