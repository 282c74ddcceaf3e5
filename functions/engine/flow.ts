import { type FactTable, type Given, isShown } from './facts.ts';
import { rank } from './level.ts';
import { type CompiledRule, firedRow, type Reading } from './rules.ts';
import { YES } from './truth.ts';

const EMERGENCY = rank('emergency');
const URGENT = rank('urgent');

/**
 * Makes the search for the question to ask next, which gives undefined when the questions are over: at an emergency
 * answer at once, at an urgent one after the danger screens, otherwise at the end (amendments, section 2.4).
 * Its reading is one with an opened follow-up that has no answer yet left unknown: as "not sure" it could never be asked.
 */
export function flowOf(table: FactTable, rules: readonly CompiledRule[]) {
  const ending = rules.filter(({ rule }) => rule.ends).map((rule) => ({ rule, from: firstScreenRead(rule) }));

  return (given: Given, reading: Reading): string | undefined => {
    const { facts, urgency } = reading;
    if (urgency === EMERGENCY) return undefined;
    let endsAt = Number.POSITIVE_INFINITY;
    for (const { rule, from } of ending) if (firedRow(rule, reading) >= 0) endsAt = Math.min(endsAt, from);
    for (const slot of table.slots) {
      if (slot.screenIndex >= endsAt) return undefined;
      if (given[slot.index] !== undefined || slot.question.optional || !(slot.screen.danger || urgency > URGENT)) continue;
      if (isShown(slot, facts) === YES) return slot.question.id;
    }
    return undefined;
  };
}

const firstScreenRead = ({ rows }: CompiledRule): number =>
  Math.min(...rows.flatMap(({ leaves }) => leaves.map(({ slot }) => slot.screenIndex)));
