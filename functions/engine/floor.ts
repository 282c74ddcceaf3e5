import { type Facts, type FactTable, isShown, YES } from './facts.ts';
import { rank } from './level.ts';
import { type Answers, NOT_SURE } from './question.ts';

const SOON = rank('soon');
const ROUTINE = rank('routine');
const SELF_CARE = rank('self-care');

/** The rank that unfinished answers cannot fall below, for what is known. */
export type Floor = (facts: Facts) => number;

/**
 * The least urgent result that unfinished answers may have. Nothing can be called routine while danger questions have
 * no answer, and nothing can be called self-care before the end (design decision; the safer of two readings).
 * An opened follow-up counts as its "not sure"; one that has none is a question like any other.
 */
export function floorOf({ slots }: FactTable, answers: Answers): Floor {
  const unanswered = slots.filter(
    ({ question, shownIf, options }) =>
      answers[question.id] === undefined && !question.optional && (shownIf === undefined || !options.has(NOT_SURE)),
  );
  return (facts) => {
    let floor = SELF_CARE;
    for (const slot of unanswered) {
      if (isShown(slot, facts) !== YES) continue;
      if (slot.screen.danger) return SOON;
      floor = ROUTINE;
    }
    return floor;
  };
}
