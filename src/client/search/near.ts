import leven from 'leven';

/** A long word may hold two slips, a short one only one, or every short word would turn into another. */
const slipsIn = (word: string) => (word.length >= 8 ? 2 : 1);

const letters = (word: string) => [...word].sort().join('');

/** How many slips of the finger lie between two words. Two letters that changed places are one slip. */
const slipsBetween = (one: string, other: string): number => {
  const slips = leven(one, other, { maxDistance: 3 });
  return slips === 2 && one.length === other.length && letters(one) === letters(other) ? 1 : slips;
};

/** The known word that was most likely meant, or nothing if none is near. Of two that are as near, the first. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 2) continue;
    const slips = slipsBetween(word, other);
    if (slips <= slipsIn(word) && slips < (best?.slips ?? 9)) best = { word: other, slips };
  }
  return best?.word;
};
