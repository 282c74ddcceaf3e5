import type { Condition } from './condition.ts';
import { type Facts, type FactTable, NO, type Slot, UNKNOWN, YES } from './facts.ts';

/** An answer that made a rule fire. A list holds the ticks that count, not the whole list. */
export interface Because {
  readonly question: string;
  readonly answer: string | readonly string[];
}

type Leaf = Extract<Condition, { readonly question: string }>;

const optionsOf = (leaf: Leaf): readonly string[] => ('isOneOf' in leaf ? leaf.isOneOf : leaf.isOnly);

const factOf = (slot: Slot, option: string, facts: Facts): number => facts[slot.offset + (slot.options.get(option) as number)] as number;

function interpretLeaf(leaf: Leaf, table: FactTable, facts: Facts): number {
  const slot = table.bySlotId.get(leaf.question) as Slot;
  let accepted: number = NO;
  for (const option of optionsOf(leaf)) accepted = Math.max(accepted, factOf(slot, option, facts));
  if ('isOneOf' in leaf) return accepted;
  const others = [...slot.options.keys()].filter((option) => !leaf.isOnly.includes(option));
  return Math.min(accepted, YES - Math.max(NO, ...others.map((option) => factOf(slot, option, facts))));
}

/**
 * Reads a condition as it is written, without compiling it, and adds to `leaves` its leaves that have the value
 * `wanted`, going only into parts that have it too.
 */
function walk(condition: Condition, table: FactTable, facts: Facts, wanted: number, leaves: Leaf[]): number {
  if ('question' in condition) {
    const value = interpretLeaf(condition, table, facts);
    if (value === wanted) leaves.push(condition);
    return value;
  }
  const before = leaves.length;
  const read = (part: Condition) => walk(part, table, facts, wanted, leaves);
  const value =
    'all' in condition
      ? Math.min(YES, ...condition.all.map(read))
      : 'any' in condition
        ? Math.max(NO, ...condition.any.map(read))
        : enough(condition.atLeast, condition.of.map(read));
  if (value !== wanted) leaves.length = before;
  return value;
}

function enough(count: number, values: readonly number[]): number {
  if (values.filter((value) => value === YES).length >= count) return YES;
  return values.filter((value) => value >= UNKNOWN).length >= count ? UNKNOWN : NO;
}

/** What a condition comes to, as it is written. Slow and plain: the proof of `compile`. */
export const interpret = (condition: Condition, table: FactTable, facts: Facts): number => walk(condition, table, facts, YES, []);

/** The leaves that a condition owes a value to, by question, in the order of the questionnaire. */
function leavesBySlot(condition: Condition, table: FactTable, facts: Facts, value: number): readonly (readonly [Slot, readonly Leaf[]])[] {
  const leaves: Leaf[] = [];
  walk(condition, table, facts, value, leaves);
  const bySlot = new Map<Slot, Leaf[]>();
  for (const leaf of leaves) {
    const slot = table.bySlotId.get(leaf.question) as Slot;
    const known = bySlot.get(slot);
    if (known) known.push(leaf);
    else bySlot.set(slot, [leaf]);
  }
  return [...bySlot].sort(([one], [other]) => one.offset - other.offset);
}

/** The answers that count towards a condition that holds, in the order of the questionnaire. */
export function because(condition: Condition, table: FactTable, facts: Facts): readonly Because[] {
  return leavesBySlot(condition, table, facts, YES).map(([slot, leaves]) => {
    const accepted = leaves.flatMap(optionsOf);
    const given = [...slot.options.keys()].filter((id) => accepted.includes(id) && factOf(slot, id, facts) === YES);
    return { question: slot.question.id, answer: slot.question.kind === 'many' ? given : (given[0] as string) };
  });
}

/** The questions whose answer would settle a condition that is still unknown, in the order of the questionnaire. */
export const settledBy = (condition: Condition, table: FactTable, facts: Facts): readonly string[] =>
  leavesBySlot(condition, table, facts, UNKNOWN).map(([{ question }]) => question.id);
