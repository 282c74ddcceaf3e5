import { type Slot, ticksOf } from './facts.ts';
import { type Answer, NONE } from './question.ts';

/**
 * Every other answer that is one answer away from the one given, as the bits of the options that it ticks: another option,
 * or one tick more or fewer. "None of these" and "not sure" replace the whole list; a "not sure" that stands beside a
 * tick can also be taken away.
 */
export function eachNeighbour({ options, ticks, notSure }: Slot, answer: string | readonly string[], visit: (ticks: number) => void): void {
  const given = ticksOf(options, answer);
  const none = options.get(NONE) ?? 0;
  const isList = typeof answer !== 'string';
  for (let option = 0; option < ticks.length; option++) {
    const tick = ticks[option] as number;
    if (!isList) {
      if (tick !== given) visit(tick);
    } else if (tick !== none && (tick !== notSure || (given & tick) !== 0)) {
      const toggled = (given ^ tick) & ~none;
      if (toggled !== 0) visit(toggled); // without the last tick it is "none of these", below
    }
  }
  if (isList && (none & ~given) !== 0) visit(none);
  if (isList && (notSure & ~given) !== 0) visit(notSure);
}

/** The answer that ticks these options: those that were ticked stay in their order, a new one stands last. */
export function answerOf({ ids, options, ticks }: Slot, answer: string | readonly string[], ticked: number): Answer {
  if (typeof answer === 'string') return ids[ticks.indexOf(ticked)] as string;
  const given = ticksOf(options, answer);
  const kept = (given & ~ticked) === 0 ? answer : answer.filter((id) => ((options.get(id) ?? 0) & ticked) !== 0);
  const added = ticked & ~given;
  return added === 0 ? kept : kept.concat(ids[ticks.indexOf(added)] as string); // one answer away is at most one tick more
}
