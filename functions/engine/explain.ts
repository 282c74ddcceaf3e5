import { addBit, type Bits } from './bits.ts';
import type { Compiled, Leaf } from './compile.ts';
import type { Condition, Part } from './condition.ts';
import { type FactTable, isShown, type Slot } from './facts.ts';
import { type Facts, greatest, NO, UNKNOWN, YES } from './truth.ts';

/** An answer that made a rule fire. A list holds the ticks that count, not the whole list. */
export interface Because {
  readonly question: string;
  readonly answer: string | readonly string[];
}

function interpretPart(part: Part, table: FactTable, facts: Facts): number {
  const { word, options } = table.bySlotId.get(part.question) as Slot;
  const highest = (ids: readonly string[]) => Math.max(NO, ...ids.map((id) => greatest(facts, word, options.get(id) as number)));
  if ('isOneOf' in part) return highest(part.isOneOf);
  return Math.min(highest(part.isOnly), YES - highest([...options.keys()].filter((option) => !part.isOnly.includes(option))));
}

/** What a condition comes to, as it is written. Slow and plain: the proof of `compile`. */
export function interpret(condition: Condition, table: FactTable, facts: Facts): number {
  const read = (part: Condition) => interpret(part, table, facts);
  if ('question' in condition) return interpretPart(condition, table, facts);
  if ('all' in condition) return Math.min(YES, ...condition.all.map(read));
  if ('any' in condition) return Math.max(NO, ...condition.any.map(read));
  const values = condition.of.map(read);
  if (values.filter((value) => value === YES).length >= condition.atLeast) return YES;
  return values.filter((value) => value >= UNKNOWN).length >= condition.atLeast ? UNKNOWN : NO;
}

/** The answers that count towards a condition that holds, in the order of the questionnaire. */
export function because({ owes, leaves }: Compiled, facts: Facts): readonly Because[] {
  const owed = owes(facts, YES);
  const reasons: Because[] = [];
  for (let place = 0; place < leaves.length; ) {
    const { slot } = leaves[place] as Leaf;
    let accepted = 0;
    for (; leaves[place]?.slot === slot; place++) if ((owed >> place) & 1) accepted |= (leaves[place] as Leaf).accepts;
    const given = accepted & (facts[slot.word + 1] as number);
    if (given === 0) continue;
    const ids = slot.ids.filter((id) => (given & (slot.options.get(id) as number)) !== 0);
    reasons.push({ question: slot.question.id, answer: slot.question.kind === 'many' ? ids : (ids[0] as string) });
  }
  return reasons;
}

/**
 * Adds to the bits of the questions, by their place among all, those whose answer would settle some leaves. A follow-up that
 * may not be asked yet is settled by what would open it.
 */
export function addQuestions(questions: Bits, leaves: readonly Leaf[], which: number, facts: Facts): void {
  for (let place = 0; place < leaves.length; place++) {
    if (((which >> place) & 1) === 0) continue;
    const { slot } = leaves[place] as Leaf;
    const { shownIf } = slot;
    if (shownIf && isShown(slot, facts) === UNKNOWN) addQuestions(questions, shownIf.leaves, shownIf.owes(facts, UNKNOWN), facts);
    else addBit(questions, slot.index);
  }
}
