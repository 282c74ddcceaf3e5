import { type Language, type Plain, plainer, wordsOf } from './plain-words.ts';

/** A danger, the phrases that name it, and the plain words of each. */
export interface Danger {
  readonly id: string;
  /** The name under which the index knows the page that explains it. */
  readonly page: string;
  /** The rank of its level: 0 is the most urgent. */
  readonly rank: number;
  readonly phrases: readonly (readonly [phrase: string, ...words: string[]])[];
  /** Says nothing where the trouble is an old one. */
  readonly onlyNew?: true;
}

/** What the page holds for the search: no person's words, only ours. */
export interface DangerWords {
  readonly language: Language;
  readonly dangers: readonly Danger[];
}

export interface Found {
  readonly id: string;
  readonly page: string;
  /** The phrase of ours that was recognised. */
  readonly phrase: string;
}

const match = ({ words, old }: Plain, dangers: readonly Danger[]): Found | undefined => {
  let best: (Found & { readonly rank: number; readonly length: number }) | undefined;
  for (const { id, page, rank, phrases, onlyNew } of dangers) {
    if ((old && onlyNew) || rank > (best?.rank ?? rank)) continue;
    for (const [phrase, ...needed] of phrases) {
      const fits = needed.every((word) => words.has(word));
      if (fits && (rank < (best?.rank ?? Infinity) || needed.length > (best?.length ?? 0)))
        best = { id, page, phrase, rank, length: needed.length };
    }
  }
  return best && { id: best.id, page: best.page, phrase: best.phrase };
};

/**
 * Makes the function that finds the danger in what was typed: of those whose phrase stands whole in it the most urgent,
 * and of several that are as urgent the one with the longest phrase. Nothing leaves the device.
 */
export function dangerFinder({ language, dangers }: DangerWords): (typed: string) => Found | undefined {
  const plain = plainer(
    language,
    dangers.flatMap(({ phrases }) => phrases.flatMap(([phrase]) => wordsOf(phrase))),
  );
  return (typed) => match(plain(typed), dangers);
}
