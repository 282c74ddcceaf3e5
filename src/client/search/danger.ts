import { type Language, type Plain, plainer, wordsOf } from './plain-words.ts';

/** A danger, and the phrases that name it. */
export interface Danger {
  readonly id: string;
  /** The name under which the index knows the page that explains it. */
  readonly page: string;
  /** The rank of its level: 0 is the most urgent. */
  readonly rank: number;
  /** Each in its own words, and where its plain words are others, then these: "pass water nothing comes>pee nothing comes". */
  readonly phrases: readonly string[];
  /** Places with a space between them, and in each the plain words of which one must stand there: "leg|foot blue suddenly". */
  readonly patterns: readonly string[];
  /** Says nothing where the trouble is an old one. */
  readonly onlyNew?: true;
}

/** What the page holds for the search: no person's words, only ours. */
export interface DangerWords {
  readonly language: Language;
  readonly dangers: readonly Danger[];
  /** By how much words speak for danger, or against it: the plain words themselves (src/search/danger-likeness.ts). */
  readonly weights: Readonly<Record<string, string>>;
}

/** Twenty times as likely among sentences of danger as among others: 10 × ln 20. */
const LIKE_DANGER = 30;

export interface Found {
  readonly id: string;
  readonly page: string;
  /** The phrase of ours that was recognised. */
  readonly phrase: string;
}

interface Needed {
  readonly danger: Danger;
  readonly phrase: string;
  /** One word of each of these. */
  readonly places: readonly (readonly string[])[];
}

/** A phrase in its own words and in plain ones. */
export function inTwo(phrase: string): readonly [own: string, plain: string] {
  const [own = '', plain = own] = phrase.split('>');
  return [own, plain];
}

/** The most urgent danger first, and of several that are as urgent the one that needs most. */
const inOrder = (dangers: readonly Danger[]): readonly Needed[] =>
  dangers
    .flatMap((danger): readonly Needed[] => {
      const phrases = danger.phrases.map(inTwo);
      const first = phrases[0]?.[0] ?? '';
      return [
        ...phrases.map(([phrase, words]) => ({ danger, phrase, places: words.split(' ').map((word) => [word]) })),
        ...danger.patterns.map((pattern) => ({ danger, phrase: first, places: pattern.split(' ').map((place) => place.split('|')) })),
      ];
    })
    .sort((one, other) => one.danger.rank - other.danger.rank || other.places.length - one.places.length);

const match = ({ words, old }: Plain, needed: readonly Needed[]): Found | undefined => {
  const found = needed.find(
    ({ danger, places }) => !(old && danger.onlyNew) && places.every((ways) => ways.some((word) => words.has(word))),
  );
  return found && { id: found.danger.id, page: found.danger.page, phrase: found.phrase };
};

export interface Reading {
  /** Of the dangers whose phrase stands whole in it the most urgent, and of several that are as urgent the one with the longest phrase. */
  readonly danger?: Found | undefined;
  /** Whether no phrase fits, and its words are like those of people in danger all the same. */
  readonly likeDanger: boolean;
}

/** Makes the function that looks for danger in what was typed. Nothing leaves the device. */
export function dangerReader({ language, dangers, weights }: DangerWords): (typed: string) => Reading {
  const plain = plainer(
    language,
    dangers.flatMap(({ phrases, patterns }) => [...phrases.map((phrase) => inTwo(phrase)[0]), ...patterns].flatMap(wordsOf)),
  );
  const needed = inOrder(dangers);
  const weightOf = new Map(Object.entries(weights).flatMap(([weight, words]) => words.split(' ').map((word) => [word, Number(weight)])));
  return (typed) => {
    const said = plain(typed);
    const danger = match(said, needed);
    const weight = [...said.words].reduce((sum, word) => sum + (weightOf.get(word) ?? 0), 0);
    return { danger, likeDanger: !danger && !said.old && weight >= LIKE_DANGER };
  };
}
