import type { Condition, Truth } from './condition.ts';
import type { Facts, Slot } from './facts.ts';

/** A condition made ready: gives 0 (no), 1 (unknown) or 2 (yes). */
export type Evaluate = (facts: Facts) => number;

export interface Compiled {
  readonly evaluate: Evaluate;
  /** The questions that the condition reads. */
  readonly reads: ReadonlySet<Slot>;
  /** Places among the facts that can make the condition hold: by a YES, and by a NO (the options that an `isOnly` leaves out). */
  readonly accepts: ReadonlySet<number>;
  readonly excludes: ReadonlySet<number>;
}

const truths = ['no', 'unknown', 'yes'] as const satisfies readonly Truth[];

export const truth = (value: number): Truth => truths[value] ?? 'unknown';

/**
 * Turns a condition into a function over facts: "all" is the least of its parts, "any" the greatest, which is
 * three-valued logic (Kleene) when no < unknown < yes.
 * @throws RangeError if the condition names a question or an option that does not exist (or not yet).
 */
export function compile(condition: Condition, slots: ReadonlyMap<string, Slot>): Compiled {
  const reads = new Set<Slot>();
  const accepts = new Set<number>();
  const excludes = new Set<number>();

  const factsOf = (question: string, options: readonly string[], into: Set<number>): readonly number[] => {
    const slot = slots.get(question);
    if (!slot) throw new RangeError(`a condition reads "${question}", which is no earlier question`);
    reads.add(slot);
    return options.map((option) => {
      const index = slot.options.get(option);
      if (index === undefined) throw new RangeError(`a condition reads "${question}: ${option}", which is no option`);
      into.add(slot.offset + index);
      return slot.offset + index;
    });
  };

  const build = (part: Condition): Evaluate => {
    if ('isOneOf' in part) return greatest(factsOf(part.question, part.isOneOf, accepts));
    if ('isOnly' in part) {
      const accepted = factsOf(part.question, part.isOnly, accepts);
      const slot = slots.get(part.question) as Slot;
      const others = [...slot.options.keys()].filter((option) => !part.isOnly.includes(option));
      return only(greatest(accepted), greatest(factsOf(part.question, others, excludes)));
    }
    if ('all' in part) return least(part.all.map(build));
    if ('any' in part) return any(part.any.map(build));
    return enough(part.atLeast, part.of.map(build));
  };

  return { evaluate: build(condition), reads, accepts, excludes };
}

function greatest(indices: readonly number[]): Evaluate {
  const [single] = indices;
  if (indices.length === 1) return (facts) => facts[single as number] as number;
  const places = Uint16Array.from(indices);
  return (facts) => {
    let value = 0;
    for (const place of places) value = Math.max(value, facts[place] as number);
    return value;
  };
}

const only =
  (accepted: Evaluate, others: Evaluate): Evaluate =>
  (facts) =>
    Math.min(accepted(facts), 2 - others(facts));

const least =
  (parts: readonly Evaluate[]): Evaluate =>
  (facts) => {
    let value = 2;
    for (const part of parts) {
      value = Math.min(value, part(facts));
      if (value === 0) return 0;
    }
    return value;
  };

const any =
  (parts: readonly Evaluate[]): Evaluate =>
  (facts) => {
    let value = 0;
    for (const part of parts) {
      value = Math.max(value, part(facts));
      if (value === 2) return 2;
    }
    return value;
  };

const enough =
  (count: number, parts: readonly Evaluate[]): Evaluate =>
  (facts) => {
    let certain = 0;
    let possible = 0;
    for (const part of parts) {
      const value = part(facts);
      if (value === 2) certain++;
      if (value > 0) possible++;
    }
    return certain >= count ? 2 : possible >= count ? 1 : 0;
  };
