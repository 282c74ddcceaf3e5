import { clausesOf, readClauses } from './clauses.ts';
import type { Condition, Part } from './condition.ts';
import type { Slot } from './facts.ts';
import { type Facts, greatest, NO, UNKNOWN, YES } from './truth.ts';

/** A condition made ready: gives 0 (no), 1 (unknown) or 2 (yes). */
export type Evaluate = (facts: Facts) => number;

/** A part of a condition that reads one question, with the bits of the options that can make it hold: by a YES, and by a NO. */
export interface Leaf {
  readonly slot: Slot;
  readonly accepts: number;
  /** The options that an `isOnly` leaves out. */
  readonly excludes: number;
}

/** A condition made ready. */
export interface Compiled {
  /** Its place among those made ready together. */
  readonly place: number;
  readonly evaluate: Evaluate;
  /** The leaves that it owes its value to, a bit for each of `leaves`. `value` is what it comes to. */
  readonly owes: (facts: Facts, value: number) => number;
  /** In the order of the questionnaire. */
  readonly leaves: readonly Leaf[];
}

/** Conditions made ready together. */
export interface Program {
  readonly conditions: readonly Compiled[];
  /** What each of them comes to, by its place. */
  readonly valuesOf: (facts: Facts) => readonly number[];
}

/**
 * Conditions as one row of numbers, part after part: what it is, how many numbers it takes with its parts, and then
 * the parts, or of a leaf its bit, its word of facts and its options' bits. One function that reads a few thousand numbers
 * in their order is several times as fast as functions that call each other all over the memory.
 */
type Code = Int32Array;
const ONE_OF = 0;
const ONLY = 1;
const ALL = 2;
const ANY = 3;
const AT_LEAST = 4;

/** A leaf has a bit. */
const MOST_LEAVES = 30;

/**
 * Turns conditions into functions over facts: "all" is the least of its parts, "any" the greatest, which is
 * three-valued logic (Kleene) when no < unknown < yes.
 * @throws RangeError if a condition names a question or an option that does not exist (or not yet), or has over 30 leaves.
 */
export function compileAll(conditions: readonly Condition[], slots: ReadonlyMap<string, Slot>): Program {
  const encoded = conditions.map((condition) => encode(condition, slots));
  const compiled = inOneRow(encoded);
  const read = readClauses(encoded.map(({ clauses }) => clauses));
  const others = compiled.filter(({ place }) => encoded[place]?.clauses === undefined);
  return {
    conditions: compiled,
    valuesOf: (facts) => {
      const values = read(facts);
      for (const { place, evaluate } of others) values[place] = evaluate(facts);
      return values;
    },
  };
}

/** As {@link compileAll}, for one condition. */
export const compile = (condition: Condition, slots: ReadonlyMap<string, Slot>): Compiled =>
  inOneRow([encode(condition, slots)])[0] as Compiled;

type Encoded = ReturnType<typeof encode>;

function inOneRow(encoded: readonly Encoded[]): readonly Compiled[] {
  const code = Int32Array.from(encoded.flatMap(({ numbers }) => numbers));
  let end = 0;
  return encoded.map(({ numbers, leaves }, place) => {
    const at = end;
    end += numbers.length;
    return {
      place,
      evaluate: (facts) => valueAt(code, at, facts),
      owes: (facts, value) => owedAt(code, at, facts, value),
      leaves,
    };
  });
}

function encode(condition: Condition, slots: ReadonlyMap<string, Slot>) {
  const leaves = leavesOf(condition, slots).toSorted((one, other) => one.leaf.slot.index - other.leaf.slot.index);
  if (leaves.length > MOST_LEAVES) throw new RangeError(`a condition has more than ${MOST_LEAVES} leaves: write it as two rows`);

  const leafOf = (part: Part): Leaf => (leaves.find((one) => one.part === part) as (typeof leaves)[number]).leaf;
  const group = (kind: number, head: readonly number[], parts: readonly Condition[]): readonly number[] => {
    const rest = [...head, ...parts.flatMap(numbersOf)];
    return [kind, 2 + rest.length, ...rest];
  };
  const numbersOf = (part: Condition): readonly number[] => {
    if ('all' in part) return group(ALL, [], part.all);
    if ('any' in part) return group(ANY, [], part.any);
    if ('of' in part) return group(AT_LEAST, [part.atLeast], part.of);
    const place = leaves.findIndex((one) => one.part === part);
    const { slot, accepts, excludes } = leafOf(part);
    return 'isOnly' in part ? [ONLY, 6, 1 << place, slot.word, accepts, excludes] : [ONE_OF, 5, 1 << place, slot.word, accepts];
  };
  return { numbers: numbersOf(condition), leaves: leaves.map(({ leaf }) => leaf), clauses: clausesOf(condition, leafOf) };
}

function leavesOf(condition: Condition, slots: ReadonlyMap<string, Slot>): readonly { readonly part: Part; readonly leaf: Leaf }[] {
  if (!('question' in condition)) {
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
    return parts.flatMap((part) => leavesOf(part, slots));
  }
  const { question } = condition;
  const slot = slots.get(question);
  if (!slot) throw new RangeError(`a condition reads "${question}", which is no earlier question`);
  let accepts = 0;
  for (const option of 'isOnly' in condition ? condition.isOnly : condition.isOneOf) {
    const bit = slot.options.get(option);
    if (bit === undefined) throw new RangeError(`a condition reads "${question}: ${option}", which is no option`);
    accepts |= bit;
  }
  return [{ part: condition, leaf: { slot, accepts, excludes: 'isOnly' in condition ? slot.bits & ~accepts : 0 } }];
}

function valueAt(code: Code, at: number, facts: Facts): number {
  const end = at + (code[at + 1] as number);
  switch (code[at]) {
    case ONE_OF:
      return greatest(facts, code[at + 3] as number, code[at + 4] as number);
    case ONLY: {
      const word = code[at + 3] as number;
      return Math.min(greatest(facts, word, code[at + 4] as number), YES - greatest(facts, word, code[at + 5] as number));
    }
    case ALL: {
      let value: number = YES;
      for (let part = at + 2; part < end && value > NO; part += code[part + 1] as number)
        value = Math.min(value, valueAt(code, part, facts));
      return value;
    }
    case ANY: {
      let value: number = NO;
      for (let part = at + 2; part < end && value < YES; part += code[part + 1] as number)
        value = Math.max(value, valueAt(code, part, facts));
      return value;
    }
    default: {
      const count = code[at + 2] as number;
      let certain = 0;
      let possible = 0;
      for (let part = at + 3; part < end; part += code[part + 1] as number) {
        const value = valueAt(code, part, facts);
        if (value === YES) certain++;
        if (value >= UNKNOWN) possible++;
      }
      return certain >= count ? YES : possible >= count ? UNKNOWN : NO;
    }
  }
}

/** A part owes its value to those of its own parts that have it too. */
function owedAt(code: Code, at: number, facts: Facts, value: number): number {
  const kind = code[at] as number;
  if (kind <= ONLY) return code[at + 2] as number;
  const end = at + (code[at + 1] as number);
  let leaves = 0;
  for (let part = at + (kind === AT_LEAST ? 3 : 2); part < end; part += code[part + 1] as number) {
    if (valueAt(code, part, facts) === value) leaves |= owedAt(code, part, facts, value);
  }
  return leaves;
}
