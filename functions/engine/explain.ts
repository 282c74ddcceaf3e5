import type { Condition } from './condition.ts';
import { type Facts, type FactTable, NO, type Slot, UNKNOWN, YES } from './facts.ts';
import { type Leaf as Traced, traceOf } from './trace.ts';

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

/** What a condition comes to, as it is written. Slow and plain: the proof of `compile` and `trace`. */
export function interpret(condition: Condition, table: FactTable, facts: Facts): number {
  const read = (part: Condition) => interpret(part, table, facts);
  if ('question' in condition) return interpretLeaf(condition, table, facts);
  if ('all' in condition) return Math.min(YES, ...condition.all.map(read));
  if ('any' in condition) return Math.max(NO, ...condition.any.map(read));
  const values = condition.of.map(read);
  if (values.filter((value) => value === YES).length >= condition.atLeast) return YES;
  return values.filter((value) => value >= UNKNOWN).length >= condition.atLeast ? UNKNOWN : NO;
}

/** The leaves that a condition owes a value to, in the order of the questionnaire. */
function leavesOf(condition: Condition, table: FactTable, facts: Facts, value: number): readonly Traced[] {
  const leaves: Traced[] = [];
  traceOf(condition, table)(facts, value, leaves);
  return leaves.length < 2 ? leaves : leaves.sort((one, other) => one.slot.offset - other.slot.offset);
}

/** The answers that count towards a condition that holds, in the order of the questionnaire. */
export function because(condition: Condition, table: FactTable, facts: Facts): readonly Because[] {
  const bySlot = Map.groupBy(leavesOf(condition, table, facts, YES), ({ slot }) => slot);
  return [...bySlot].map(([slot, leaves]) => {
    const accepted = leaves.flatMap(({ options }) => options);
    const given = slot.ids.filter((id) => accepted.includes(id) && factOf(slot, id, facts) === YES);
    return { question: slot.question.id, answer: slot.question.kind === 'many' ? given : (given[0] as string) };
  });
}

/** The questions whose answer would settle a condition that is still unknown, in the order of the questionnaire. */
export function settledBy(condition: Condition, table: FactTable, facts: Facts): readonly string[] {
  const ids: string[] = [];
  for (const { slot } of leavesOf(condition, table, facts, UNKNOWN)) if (ids.at(-1) !== slot.question.id) ids.push(slot.question.id);
  return ids;
}
