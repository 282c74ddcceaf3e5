import { type Compiled, compile } from './compile.ts';
import { type Answer, type Answers, NOT_SURE, type QuestionShape, type ScreenShape } from './question.ts';
import { type Facts, noFacts, UNKNOWN, YES } from './truth.ts';

/** Bits of a word that are used: with so many, an engine holds each word as it is, without a box around it. */
const MOST_OPTIONS = 30;

/** Where a question's facts stand, and how to tell whether it is asked. */
export interface Slot {
  readonly question: QuestionShape;
  readonly screen: ScreenShape;
  readonly screenIndex: number;
  /** Its place among all questions. */
  readonly index: number;
  /** The first of its pair of words. */
  readonly word: number;
  /** The bits of all its options. */
  readonly bits: number;
  /** The bit of each option, in their order. */
  readonly options: ReadonlyMap<string, number>;
  /** The ids of the options, in their order, and the bits in the same order. */
  readonly ids: readonly string[];
  readonly ticks: readonly number[];
  /** The bit of "not sure"; 0 if it has none. */
  readonly notSure: number;
  /** Undefined for a question that is always asked. */
  readonly shownIf: Compiled | undefined;
  /** Later questions whose showing depends on this one, directly or through another; in order. */
  readonly followUps: Slot[];
}

export interface FactTable {
  readonly slots: readonly Slot[];
  readonly bySlotId: ReadonlyMap<string, Slot>;
  /** Words that the facts take. */
  readonly size: number;
}

/**
 * Gives every option of a questionnaire its bit.
 * @throws RangeError if an id is used twice, a question has more options than a word has bits, or a follow-up reads a
 *   question that does not come before it.
 */
export function tabulate(screens: readonly ScreenShape[]): FactTable {
  const slots: Slot[] = [];
  const byId = new Map<string, Slot>();
  let word = 0;
  let taken = 0;
  screens.forEach((screen, screenIndex) => {
    for (const question of screen.questions) {
      const { id, options: offered } = question;
      if (byId.has(id)) throw new RangeError(`two questions have the id "${id}"`);
      if (offered.length > MOST_OPTIONS) throw new RangeError(`the question "${id}" has more than ${MOST_OPTIONS} options`);
      if (taken + offered.length > MOST_OPTIONS) {
        word += 2;
        taken = 0;
      }
      const options = new Map(offered.map((option) => [option.id, 1 << taken++]));
      const shownIf = question.shownIf && compile(question.shownIf, byId);
      const slot: Slot = {
        question,
        screen,
        screenIndex,
        index: slots.length,
        word,
        bits: [...options.values()].reduce((all, bit) => all | bit, 0),
        options,
        ids: [...options.keys()],
        ticks: [...options.values()],
        notSure: options.get(NOT_SURE) ?? 0,
        shownIf,
        followUps: [],
      };
      for (const earlier of slots) {
        if (shownIf?.leaves.some((leaf) => earlier === leaf.slot || earlier.followUps.includes(leaf.slot))) earlier.followUps.push(slot);
      }
      slots.push(slot);
      byId.set(id, slot);
    }
  });
  return { slots, bySlotId: byId, size: word + 2 };
}

/** Is the question asked? YES, NO (a follow-up that nothing opens), or UNKNOWN (its opener has no answer). */
export const isShown = (slot: Slot, facts: Facts): number => (slot.shownIf ? slot.shownIf.evaluate(facts) : YES);

/** The bits of the options that an answer names. */
export function ticksOf(options: ReadonlyMap<string, number>, answer: string | readonly string[]): number {
  if (typeof answer === 'string') return options.get(answer) ?? 0;
  let ticks = 0;
  for (const id of answer) ticks |= options.get(id) ?? 0;
  return ticks;
}

/** Writes which options are ticked, where a question is asked and answered: the others are a no, or unknown beside "not sure". */
export const writeTicks = (facts: Facts, slot: Slot, ticks: number): void =>
  write(facts, slot, (ticks & slot.notSure) === 0 ? ticks : slot.bits, ticks);

function write(facts: Facts, { word, bits }: Slot, may: number, is: number): void {
  const others = ~bits;
  facts[word] = may | (others & (facts[word] as number));
  facts[word + 1] = is | (others & (facts[word + 1] as number));
}

/**
 * Writes what one answer says about each option of its question.
 * @param assumeNotSure an opened follow-up without an answer counts as its "not sure" (amendments, section 5,
 *   for builders). The flow, which is about to ask it, passes false.
 */
export function writeAnswer(facts: Facts, slot: Slot, answer: Answer | undefined, assumeNotSure: boolean): void {
  const shown = isShown(slot, facts);
  if (shown !== YES) write(facts, slot, shown === UNKNOWN ? slot.bits : 0, 0);
  else if (answer === undefined) write(facts, slot, slot.bits, assumeNotSure && slot.shownIf ? slot.notSure : 0);
  else if (typeof answer !== 'number') writeTicks(facts, slot, ticksOf(slot.options, answer));
}

/** The answers by the place of their question. */
export type Given = readonly (Answer | undefined)[];

export function givenOf({ slots, bySlotId }: FactTable, answers: Answers): Given {
  const given = new Array<Answer | undefined>(slots.length).fill(undefined);
  for (const id of Object.keys(answers)) {
    const slot = bySlotId.get(id);
    if (slot) given[slot.index] = answers[id];
  }
  return given;
}

export function writeGiven({ slots, size }: FactTable, given: Given, assumeNotSure: boolean): Facts {
  const facts = noFacts(size);
  for (const slot of slots) writeAnswer(facts, slot, given[slot.index], assumeNotSure);
  return facts;
}

export const writeAnswers = (table: FactTable, answers: Answers, assumeNotSure: boolean): Facts =>
  writeGiven(table, givenOf(table, answers), assumeNotSure);

/** Is there an opened follow-up without an answer? Only then do the two ways to write the answers differ. */
export function followUpWaits({ slots }: FactTable, given: Given, facts: Facts): boolean {
  for (const slot of slots) if (slot.shownIf && given[slot.index] === undefined && slot.shownIf.evaluate(facts) === YES) return true;
  return false;
}
