import { type FactTable, isShown, YES } from './facts.ts';
import { rank } from './level.ts';
import type { Answers } from './question.ts';
import { type CompiledRule, firedRow, type Reading } from './rules.ts';

const EMERGENCY = rank('emergency');
const URGENT = rank('urgent');

/**
 * The question to ask next, or undefined when the questions are over: at an emergency answer at once, at an urgent one
 * after the danger screens, otherwise at the end (amendments, section 2.4).
 * @param reading with an opened follow-up that has no answer yet left unknown: as "not sure" it could never be asked
 */
export function nextQuestion(table: FactTable, rules: readonly CompiledRule[], answers: Answers, reading: Reading): string | undefined {
  const { facts, urgency } = reading;
  if (urgency === EMERGENCY) return undefined;
  let endsAt = Number.POSITIVE_INFINITY;
  for (const rule of rules) if (rule.rule.ends && firedRow(rule, reading) >= 0) endsAt = Math.min(endsAt, firstScreenRead(rule));
  for (const slot of table.slots) {
    if (slot.screenIndex >= endsAt) return undefined;
    if (answers[slot.question.id] !== undefined || slot.question.optional || !(slot.screen.danger || urgency > URGENT)) continue;
    if (isShown(slot, facts) === YES) return slot.question.id;
  }
  return undefined;
}

const firstScreenRead = ({ rows }: CompiledRule): number =>
  Math.min(...rows.flatMap((row) => [...row.reads].map((slot) => slot.screenIndex)));
