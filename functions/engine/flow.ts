import { type FactTable, isShown, type Slot, YES } from './facts.ts';
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
  const endsAt = Math.min(...rules.filter((rule) => rule.rule.ends && firedRow(rule, reading) >= 0).map(firstScreenRead));
  const waits = (slot: Slot) =>
    slot.screenIndex < endsAt &&
    (slot.screen.danger || urgency > URGENT) &&
    !slot.question.optional &&
    answers[slot.question.id] === undefined &&
    isShown(slot, facts) === YES;
  return table.slots.find(waits)?.question.id;
}

const firstScreenRead = ({ rows }: CompiledRule): number =>
  Math.min(...rows.flatMap((row) => [...row.reads].map((slot) => slot.screenIndex)));
