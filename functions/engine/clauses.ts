import type { Condition, Part } from './condition.ts';
import type { Slot } from './facts.ts';
import { type Facts, NO, UNKNOWN } from './truth.ts';

/** A part that reads one question, with the bits of the options that it accepts, and of those that an `isOnly` leaves out. */
interface Read {
  readonly slot: Slot;
  readonly accepts: number;
  readonly excludes: number;
}

/** One of these options holds or, if `none`, none of them does. */
interface Factor {
  readonly word: number;
  readonly bits: number;
  readonly none: boolean;
}

/** Factors that must all hold. A condition is so many clauses, of which one must hold. */
type Clause = readonly Factor[];

/** More would take longer than to read the condition as it is written. */
const MOST_CLAUSES = 8;

/**
 * A condition written out as clauses, which is sound in three-valued logic too, where "all" is the least and "any" the
 * greatest. Undefined if they were too many.
 */
export function clausesOf(condition: Condition, readOf: (part: Part) => Read): readonly Clause[] | undefined {
  const both = (ones: readonly Clause[] | undefined, others: readonly Clause[] | undefined) =>
    few(ones && others?.flatMap((other) => ones.map((one) => [...one, ...other])));
  const either = (ones: readonly Clause[] | undefined, others: readonly Clause[] | undefined) =>
    few(ones && others && [...ones, ...others]);
  const every = (parts: readonly Condition[]) => parts.reduce((all: readonly Clause[] | undefined, part) => both(all, clauses(part)), [[]]);
  const atLeast = (count: number, parts: readonly Condition[]): readonly Clause[] | undefined => {
    const [first, ...rest] = parts;
    if (count <= 0) return [[]];
    if (!first) return [];
    return either(both(clauses(first), atLeast(count - 1, rest)), atLeast(count, rest));
  };
  const clauses = (part: Condition): readonly Clause[] | undefined => {
    if ('all' in part) return every(part.all);
    if ('any' in part) return atLeast(1, part.any);
    if ('of' in part) return atLeast(part.atLeast, part.of);
    const { slot, accepts, excludes } = readOf(part);
    const accepted = { word: slot.word, bits: accepts, none: false };
    return [excludes === 0 ? [accepted] : [accepted, { word: slot.word, bits: excludes, none: true }]];
  };
  return clauses(condition);
}

const few = (clauses: readonly Clause[] | undefined) => (clauses && clauses.length > MOST_CLAUSES ? undefined : clauses);

/** 1 if any bit is set, else 0. */
const some = (bits: number): number => (bits | -bits) >>> 31;

/** Most clauses have no more factors; those are read without a loop. */
const SHORT = 2;

/**
 * Makes a function that gives what conditions come to, by their place. Each factor is looked at once, however many clauses
 * share it: 1 for may hold, and 2 more for does. Clauses are rows of numbers, read without a branch that the processor could
 * guess wrong: the place of the condition and of two factors, or of a longer clause the place, how many factors, and these.
 * They stand in the order of the first word that they look at: where nothing is known of that word and all later ones, they
 * are unknown, and that is written beforehand.
 * @param conditions the clauses of each; undefined for one that is left at NO, to be read in another way
 */
export function readClauses(conditions: readonly (readonly Clause[] | undefined)[]): (facts: Facts) => number[] {
  /** A clause without factors holds whatever is known, so it stands before all. */
  const firstWord = (clause: Clause) => (clause.length === 0 ? -1 : Math.min(...clause.map(({ word }) => word)));
  const all = conditions
    .flatMap((clauses, place) => (clauses ?? []).map((factors) => ({ place, factors, from: firstWord(factors) })))
    .sort((one, other) => one.from - other.from);
  const nameOf = ({ word, bits, none }: Factor) => `${word} ${bits} ${none}`;
  const factors = [...new Map(all.flatMap((clause) => clause.factors.map((factor) => [nameOf(factor), factor] as const))).values()].sort(
    (one, other) => one.word - other.word,
  );
  const placeOf = new Map(factors.map((factor, place) => [nameOf(factor), place]));
  // That none holds is sure where none may hold, so there the two words change places, and both are turned round.
  const looks = Int32Array.from(factors.flatMap(({ word, bits, none }) => (none ? [word + 1, word, bits, 1] : [word, word + 1, bits, 0])));
  const always = factors.length;
  const placesIn = (clause: Clause) => clause.map((factor) => placeOf.get(nameOf(factor)) as number);
  const shortOnes = all.filter((clause) => clause.factors.length <= SHORT);
  const longOnes = all.filter((clause) => clause.factors.length > SHORT);
  const short = Int32Array.from(
    shortOnes.flatMap((clause) => [clause.place, ...[...placesIn(clause.factors), always, always].slice(0, SHORT)]),
  );
  const long = Int32Array.from(longOnes.flatMap((clause) => [clause.place, clause.factors.length, ...placesIn(clause.factors)]));

  const words = [...new Set(factors.map(({ word }) => word))];
  const used = words.map((word) => factors.reduce((bits, factor) => (factor.word === word ? bits | factor.bits : bits), 0));
  /** By the number of words that anything may be known of: what is left to read, and what the rest comes to. */
  const upTo = [...words, Number.POSITIVE_INFINITY].map((word) => {
    const start = new Array<number>(conditions.length).fill(NO);
    for (const { place, from } of all) if (from >= word) start[place] = UNKNOWN;
    return {
      start,
      looks: factors.filter((factor) => factor.word < word).length,
      short: shortOnes.filter(({ from }) => from < word).length * (1 + SHORT),
      long: longOnes.filter(({ from }) => from < word).reduce((length, clause) => length + 2 + clause.factors.length, 0),
    };
  });

  // Written anew by each reading: to take new memory for it would cost as much as to look.
  const held = new Uint8Array(factors.length + 1).fill(3, always);

  return (facts) => {
    let known = words.length;
    for (; known > 0; known--) {
      const word = words[known - 1] as number;
      const bits = used[known - 1] as number;
      if (((facts[word] as number) & bits) !== bits || ((facts[word + 1] as number) & bits) !== 0) break;
    }
    const left = upTo[known] as (typeof upTo)[number];
    held.fill(1, left.looks, always);
    for (let factor = 0, at = 0; factor < left.looks; factor++, at += 4) {
      const bits = looks[at + 2] as number;
      const turned = looks[at + 3] as number;
      const may = some(bits & (facts[looks[at] as number] as number)) ^ turned;
      const is = some(bits & (facts[looks[at + 1] as number] as number)) ^ turned;
      held[factor] = may + 2 * is;
    }
    const values = left.start.slice();
    const put = (place: number, holds: number) => {
      const value = (holds + 1) >> 1;
      if (value > (values[place] as number)) values[place] = value;
    };
    for (let at = 0; at < left.short; at += 3) {
      put(short[at] as number, (held[short[at + 1] as number] as number) & (held[short[at + 2] as number] as number));
    }
    for (let at = 0; at < left.long; ) {
      const place = long[at++] as number;
      let holds = 3;
      for (const end = at + 1 + (long[at++] as number); at < end; at++) holds &= held[long[at] as number] as number;
      put(place, holds);
    }
    return values;
  };
}
