import { compile, type Evaluate } from './compile.ts';
import { type Answer, type Answers, NOT_SURE, type QuestionShape, type ScreenShape } from './question.ts';

/** What is known of one option. Ordered, so that "all of" is the least and "any of" the greatest. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** One byte for every option of every question: NO, UNKNOWN or YES. */
export type Facts = Int8Array;

/** Where a question's facts stand, and how to tell whether it is asked. */
export interface Slot {
  readonly question: QuestionShape;
  readonly screen: ScreenShape;
  readonly screenIndex: number;
  /** Its first option's fact, and the one after its last. */
  readonly offset: number;
  readonly end: number;
  readonly options: ReadonlyMap<string, number>;
  /** The ids of the options, in their order. */
  readonly ids: readonly string[];
  /** Undefined for a question that is always asked. */
  readonly shownIf: Evaluate | undefined;
  /** Later questions whose showing depends on this one, directly or through another; in order. */
  readonly followUps: Slot[];
}

export interface FactTable {
  readonly slots: readonly Slot[];
  readonly bySlotId: ReadonlyMap<string, Slot>;
  readonly size: number;
}

/**
 * Numbers the options of a questionnaire.
 * @throws RangeError if an id is used twice, or a follow-up reads a question that does not come before it.
 */
export function tabulate(screens: readonly ScreenShape[]): FactTable {
  const slots: Slot[] = [];
  const byId = new Map<string, Slot>();
  let offset = 0;
  screens.forEach((screen, screenIndex) => {
    for (const question of screen.questions) {
      if (byId.has(question.id)) throw new RangeError(`two questions have the id "${question.id}"`);
      const options = new Map(question.options.map((option, index) => [option.id, index]));
      const compiled = question.shownIf && compile(question.shownIf, byId);
      const end = offset + question.options.length;
      const slot: Slot = {
        question,
        screen,
        screenIndex,
        offset,
        end,
        options,
        ids: [...options.keys()],
        shownIf: compiled?.evaluate,
        followUps: [],
      };
      const reads = compiled && [...compiled.reads];
      for (const earlier of slots) {
        if (reads?.some((read) => earlier === read || earlier.followUps.includes(read))) earlier.followUps.push(slot);
      }
      slots.push(slot);
      byId.set(question.id, slot);
      offset = end;
    }
  });
  return { slots, bySlotId: byId, size: offset };
}

/** Is the question asked? YES, NO (a follow-up that nothing opens), or UNKNOWN (its opener has no answer). */
export const isShown = (slot: Slot, facts: Facts): number => (slot.shownIf ? slot.shownIf(facts) : YES);

/**
 * Writes what one answer says about each option of its question.
 * @param assumeNotSure an opened follow-up without an answer counts as its "not sure" (amendments, section 5,
 *   for builders). The flow, which is about to ask it, passes false.
 */
export function writeAnswer(facts: Facts, slot: Slot, answer: Answer | undefined, assumeNotSure: boolean): void {
  const shown = isShown(slot, facts);
  if (shown !== YES) {
    fill(facts, slot, shown);
  } else if (answer === undefined) {
    fill(facts, slot, UNKNOWN);
    if (assumeNotSure && slot.shownIf) tick(facts, slot, NOT_SURE);
  } else if (typeof answer === 'string') {
    fill(facts, slot, answer === NOT_SURE ? UNKNOWN : NO);
    tick(facts, slot, answer);
  } else if (typeof answer !== 'number') {
    fill(facts, slot, answer.includes(NOT_SURE) ? UNKNOWN : NO);
    for (const id of answer) tick(facts, slot, id);
  }
}

/** A loop: for so few bytes it is several times as fast as the array's own `fill`. */
function fill(facts: Facts, { offset, end }: Slot, value: number): void {
  for (let option = offset; option < end; option++) facts[option] = value;
}

function tick(facts: Facts, { offset, options }: Slot, id: string): void {
  const index = options.get(id);
  if (index !== undefined) facts[offset + index] = YES;
}

export function writeAnswers(table: FactTable, answers: Answers, assumeNotSure: boolean): Facts {
  const facts = new Int8Array(table.size);
  for (const slot of table.slots) writeAnswer(facts, slot, answers[slot.question.id], assumeNotSure);
  return facts;
}

/** Is there an opened follow-up without an answer? Only then do the two readings of {@link writeAnswers} differ. */
export function followUpWaits({ slots }: FactTable, answers: Answers, facts: Facts): boolean {
  for (const slot of slots) if (slot.shownIf && answers[slot.question.id] === undefined && slot.shownIf(facts) === YES) return true;
  return false;
}
