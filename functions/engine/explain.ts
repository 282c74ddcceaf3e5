import type { Condition } from './condition.ts';
import { type Facts, type FactTable, type Slot, UNKNOWN, YES } from './facts.ts';

/** An answer that made a rule fire. A list holds the ticks that count, not the whole list. */
export interface Because {
  readonly question: string;
  readonly answer: string | readonly string[];
}

type Leaf = Extract<Condition, { readonly question: string }>;

const partsOf = (condition: Exclude<Condition, Leaf>): readonly Condition[] =>
  'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;

/** The leaves of a condition for which `keep` holds, going only into parts for which it holds. */
function leavesWhere(condition: Condition, keep: (part: Condition) => boolean): readonly Leaf[] {
  if (!keep(condition)) return [];
  if ('question' in condition) return [condition];
  return partsOf(condition).flatMap((part) => leavesWhere(part, keep));
}

const optionsOf = (leaf: Leaf): readonly string[] => ('isOneOf' in leaf ? leaf.isOneOf : leaf.isOnly);

const factOf = (slot: Slot, option: string, facts: Facts): number => facts[slot.offset + (slot.options.get(option) as number)] as number;

/** Reads a condition as it is written, without compiling it. Slow and plain: explanations, and the proof of `compile`. */
export function interpret(condition: Condition, table: FactTable, facts: Facts): number {
  if ('question' in condition) {
    const slot = table.bySlotId.get(condition.question) as Slot;
    const accepted = Math.max(0, ...optionsOf(condition).map((option) => factOf(slot, option, facts)));
    if ('isOneOf' in condition) return accepted;
    const others = [...slot.options.keys()].filter((option) => !condition.isOnly.includes(option));
    return Math.min(accepted, YES - Math.max(0, ...others.map((option) => factOf(slot, option, facts))));
  }
  const values = partsOf(condition).map((part) => interpret(part, table, facts));
  if ('all' in condition) return Math.min(YES, ...values);
  if ('any' in condition) return Math.max(0, ...values);
  if (values.filter((value) => value === YES).length >= condition.atLeast) return YES;
  return values.filter((value) => value >= UNKNOWN).length >= condition.atLeast ? UNKNOWN : 0;
}

/** The answers that count towards a condition that holds, in the order of the questionnaire. */
export function because(condition: Condition, table: FactTable, facts: Facts): readonly Because[] {
  const counting = leavesWhere(condition, (part) => interpret(part, table, facts) === YES);
  return table.slots.flatMap((slot) => {
    const accepted = counting.filter((leaf) => leaf.question === slot.question.id).flatMap(optionsOf);
    if (accepted.length === 0) return [];
    const given = [...slot.options.keys()].filter((id) => accepted.includes(id) && factOf(slot, id, facts) === YES);
    return [{ question: slot.question.id, answer: slot.question.kind === 'many' ? given : (given[0] as string) }];
  });
}

/** The questions whose answer would settle a condition that is still unknown, in the order of the questionnaire. */
export function settledBy(condition: Condition, table: FactTable, facts: Facts): readonly string[] {
  const open = new Set(leavesWhere(condition, (part) => interpret(part, table, facts) === UNKNOWN).map((leaf) => leaf.question));
  return table.slots.map(({ question }) => question.id).filter((id) => open.has(id));
}
