import { type FactTable, type Given, isShown, type Slot } from './facts.ts';
import { rank } from './level.ts';
import { type Facts, YES } from './truth.ts';

const SOON = rank('soon');
const ROUTINE = rank('routine');
const SELF_CARE = rank('self-care');

/** The rank that unfinished answers cannot fall below, for what is known. */
export type Floor = (given: Given, facts: Facts) => number;

/** An opened follow-up counts as its "not sure"; one that has none is a question like any other. */
const mustBeAnswered = ({ question, shownIf, notSure }: Slot): boolean => !question.optional && (shownIf === undefined || notSure === 0);

/**
 * The least urgent result that unfinished answers may have. Nothing can be called routine while danger questions have
 * no answer, and nothing can be called self-care before the end (design decision; the safer of two readings).
 */
export function floorOf({ slots }: FactTable): Floor {
  const needed = slots.filter(mustBeAnswered);
  return (given, facts) => {
    let floor = SELF_CARE;
    for (const slot of needed) {
      if (given[slot.index] !== undefined || isShown(slot, facts) !== YES) continue;
      if (slot.screen.danger) return SOON;
      floor = ROUTINE;
    }
    return floor;
  };
}
