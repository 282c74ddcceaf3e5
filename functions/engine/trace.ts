import type { Condition } from './condition.ts';
import { type Facts, type FactTable, NO, type Slot, UNKNOWN, YES } from './facts.ts';

/** A part of a condition that reads one question. */
export interface Leaf {
  readonly slot: Slot;
  /** The options that it accepts, and where their facts stand. */
  readonly options: readonly string[];
  readonly places: readonly number[];
}

/** Gives the value of a condition, and adds to `leaves` those that have the value `wanted` and that it is owed to. */
export type Trace = (facts: Facts, wanted: number, leaves: Leaf[]) => number;

/** Made once for each condition: the same conditions are explained for everybody. */
const traces = new WeakMap<FactTable, WeakMap<Condition, Trace>>();

export function traceOf(condition: Condition, table: FactTable): Trace {
  const known = traces.get(table) ?? new WeakMap<Condition, Trace>();
  traces.set(table, known);
  const trace = known.get(condition) ?? prepare(condition, table);
  known.set(condition, trace);
  return trace;
}

function prepare(condition: Condition, table: FactTable): Trace {
  if ('question' in condition) return leaf(condition, table);
  if ('all' in condition) return whole(condition.all, table, least);
  if ('any' in condition) return whole(condition.any, table, greatest);
  return whole(condition.of, table, enough(condition.atLeast));
}

function leaf(condition: Extract<Condition, { readonly question: string }>, table: FactTable): Trace {
  const slot = table.bySlotId.get(condition.question) as Slot;
  const options = 'isOneOf' in condition ? condition.isOneOf : condition.isOnly;
  const placeOf = (option: string) => slot.offset + (slot.options.get(option) as number);
  const others = 'isOneOf' in condition ? [] : [...slot.options.keys()].filter((option) => !options.includes(option)).map(placeOf);
  const own: Leaf = { slot, options, places: options.map(placeOf) };
  return (facts, wanted, leaves) => {
    let value = highest(facts, own.places);
    if (others.length > 0) value = Math.min(value, YES - highest(facts, others));
    if (value === wanted) leaves.push(own);
    return value;
  };
}

function highest(facts: Facts, places: readonly number[]): number {
  let value: number = NO;
  for (const place of places) value = Math.max(value, facts[place] as number);
  return value;
}

/** Counts of the parts that hold, and of those that hold or may. */
type Judge = (certain: number, possible: number, parts: number) => number;

const least: Judge = (certain, possible, parts) => (certain === parts ? YES : possible === parts ? UNKNOWN : NO);
const greatest: Judge = (certain, possible) => (certain > 0 ? YES : possible > 0 ? UNKNOWN : NO);
const enough =
  (count: number): Judge =>
  (certain, possible) =>
    certain >= count ? YES : possible >= count ? UNKNOWN : NO;

function whole(conditions: readonly Condition[], table: FactTable, judge: Judge): Trace {
  const parts = conditions.map((part) => prepare(part, table));
  return (facts, wanted, leaves) => {
    const before = leaves.length;
    let certain = 0;
    let possible = 0;
    for (const part of parts) {
      const value = part(facts, wanted, leaves);
      if (value === YES) certain++;
      if (value >= UNKNOWN) possible++;
    }
    const value = judge(certain, possible, parts.length);
    if (value !== wanted) leaves.length = before; // what a part owes to its leaves counts only if the whole has that value
    return value;
  };
}
