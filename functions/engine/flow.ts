import { type FactTable, isShown, type Slot, writeAnswers, YES } from './facts.ts';
import { rank } from './level.ts';
import type { Answers } from './question.ts';
import { type CompiledRule, firedRank, SILENT } from './rules.ts';

const EMERGENCY = rank('emergency');
const URGENT = rank('urgent');

/**
 * The question to ask next, or undefined when the questions are over: at an emergency answer at once, at an urgent one
 * after the danger screens, otherwise at the end (amendments, section 2.4). An opened follow-up that has no answer yet
 * is unknown here, not "not sure", or it could never be asked.
 */
export function nextQuestion(table: FactTable, rules: readonly CompiledRule[], answers: Answers): string | undefined {
  const facts = writeAnswers(table, answers, false);
  let urgency: number = SILENT;
  let endsAt = Number.POSITIVE_INFINITY;
  for (const rule of rules) {
    const fired = firedRank(rule, facts);
    if (fired < urgency) urgency = fired;
    if (rule.rule.ends && fired < SILENT) endsAt = Math.min(endsAt, firstScreenRead(rule));
  }
  if (urgency === EMERGENCY) return undefined;

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
