import { type Level, rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { inOrder } from '../../src/article/several-signs.ts';
import type { CareCard } from '../../src/schemas/care.ts';
import type { ContentFile } from '../content/pages.ts';
import { defaults } from './cases.ts';
import { levelSentences } from './level-sentences.ts';
import { asList } from './questionnaire.ts';
import { levelOf, sentences, type Tie, ties } from './sign-levels.ts';
import { meantBy } from './way-in.ts';
import { everyWay, type Way } from './ways.ts';

/** Each answer by itself: `medicines=natalizumab`. */
const partsOf = (answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([question, answer]) => asList(answer).map((option) => `${question}=${option}`));

const ofSomebodyWell = new Set(partsOf(defaults));

/** What is felt or seen, and not what is known of somebody before. */
const isSymptom = (part: string): boolean =>
  !/^(age|ms-status|medicines|where|side|duration|course|nerve-checked|steroid-effects)=/.test(part) &&
  !/^health=(?!recent-procedure|weight-sweats|growing-lump)/.test(part);

interface Sign {
  readonly sign: string;
  readonly level: Level;
  readonly rules: readonly string[];
  /** In each of its ways: what somebody says of whom the sentence is true. */
  readonly ways: readonly (readonly string[])[];
}

const meaningsOf = ({ sign, also, ...own }: Tie): readonly Sign[] =>
  [own, also].flatMap((meaning) =>
    meaning && 'when' in meaning ? [{ sign, level: meaning.level, rules: meaning.rules, ways: meantBy(meaning.when).map(partsOf) }] : [],
  );

const signs = new Map<string, readonly Sign[]>([
  ...ties.map((tie): [string, readonly Sign[]] => [`${tie.level}: ${tie.sign}`, meaningsOf(tie)]),
  ...sentences.map((tie): [string, readonly Sign[]] => [`: ${tie.sign}`, 'when' in tie ? meaningsOf(tie) : []]),
]);

interface Told {
  /** Every sentence of a page that says how soon, and is tied to answers. */
  readonly signs: readonly Sign[];
  /** Whether the page says that several signs at once can need help sooner. */
  readonly saysSeveralSigns: boolean;
}

export const toldOn = ({ data, body }: ContentFile): Told => {
  const care = data['care'] as readonly CareCard[];
  const keys = [
    ...care.flatMap(({ level, if: list }) => list.map((sign) => `${level}: ${sign}`)),
    ...levelSentences(body, care).map((sentence) => `: ${sentence}`),
  ];
  return {
    signs: keys.flatMap((key) => signs.get(key) ?? []),
    saysSeveralSigns: inOrder(care, body).some(({ severalSigns }) => severalSigns),
  };
};

interface Reader extends Pick<Way, 'rule'> {
  readonly level: Level;
  /** In what they differ from somebody well. */
  readonly parts: readonly string[];
  readonly says: ReadonlySet<string>;
}

const most: Level = 'soon';

/**
 * Somebody for every way in which a rule can be as urgent as "soon" or more, whom no other rule hurries. "Not sure" is left
 * out: a sentence speaks to those who know, and the check to the others.
 */
export const readers: readonly Reader[] = everyWay.flatMap(({ rule, row, answers }) => {
  const level = redFlags.find(({ id }) => id === rule)?.rows[row]?.level as Level;
  const says = new Set(partsOf(answers));
  const parts = [...says].filter((part) => !ofSomebodyWell.has(part));
  const isPlain = rank(level) <= rank(most) && levelOf(answers).level === level && !parts.some((part) => part.endsWith('=not-sure'));
  return isPlain ? [{ rule, level, parts, says }] : [];
});

interface Reading {
  readonly reader: Reader;
  /** The sentences that are true of the reader. */
  readonly true: readonly Sign[];
  /** How soon the most urgent of them is; nothing where none is true. */
  readonly level: Level | undefined;
  /** Whether each of them leaves out a symptom, and the page says that several signs at once can need help sooner. */
  readonly severalSigns: boolean;
  /** Whether the page says calmer than the check what is true of the reader. */
  readonly isCalmer: boolean;
}

/** What the sentence common to all pages names beside a second sign: it can make a sign more urgent that another rule reads. */
const isNamedByAll = (part: string): boolean =>
  /^(health=cancer|medicines=(steroid-now|steroid-ever|immune-strong|immune-mild|natalizumab))$/.test(part);

/** What a reader finds about themselves among these sentences. */
export function read(reader: Reader, on: Told): Reading {
  const found = on.signs.flatMap((sign) => {
    const ways = sign.ways.filter((way) => way.every((part) => reader.says.has(part)));
    return ways.length > 0 ? [{ sign, ways }] : [];
  });
  const level = found.map(({ sign }) => sign.level).reduce<Level | undefined>((a, b) => (a && rank(a) < rank(b) ? a : b), undefined);
  const leftOut = (way: readonly string[]) => reader.parts.filter((part) => !way.includes(part));
  /** A sign of the rule that hurries the reader, or of what the reader feels or sees. */
  const isCalmer = ({ sign, ways }: (typeof found)[number]): boolean => {
    const sameRule = sign.rules.includes(reader.rule);
    const speaksOfReader =
      sign.level !== 'self-care' && ways.some((way) => way.some((part) => reader.parts.includes(part) && isSymptom(part)));
    const toldTogether = (part: string) => on.saysSeveralSigns && (isSymptom(part) || (!sameRule && isNamedByAll(part)));
    return (sameRule || speaksOfReader) && ways.some((way) => !leftOut(way).some(toldTogether));
  };
  return {
    reader,
    true: found.map(({ sign }) => sign),
    level,
    severalSigns: on.saysSeveralSigns && found.length > 0 && found.every(({ ways }) => ways.every((way) => leftOut(way).some(isSymptom))),
    isCalmer: level !== undefined && rank(level) > rank(reader.level) && found.some(isCalmer),
  };
}
