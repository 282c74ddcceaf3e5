import { type Facts, type FactTable, isShown, NO, type Slot, writeAnswer, YES } from './facts.ts';
import type { Floor } from './floor.ts';
import { type Level, levels } from './level.ts';
import { type Answer, type Answers, NONE, NOT_SURE } from './question.ts';
import type { CompiledRow, Reading } from './rules.ts';

/** One changed answer, and the level that the assessment would then have. */
export interface Counterfactual {
  readonly question: string;
  /** The whole new answer of that question, ready to be put in place of the old one. */
  readonly answer: Answer;
  readonly level: Level;
}

/**
 * Every other answer that one answer away from the one given: another option, or one tick more or fewer. "None of
 * these" and "not sure" replace the whole list; a "not sure" that stands beside a tick can also be taken away.
 */
export function alternatives(slot: Slot, answer: Answer): readonly Answer[] {
  const options = slot.ids;
  if (typeof answer !== 'object') return options.filter((option) => option !== answer); // none, for a number
  const toggled = options
    .filter((option) => option !== NONE && (option !== NOT_SURE || answer.includes(NOT_SURE)))
    .flatMap((option) => {
      if (!answer.includes(option)) return [[...answer.filter((given) => given !== NONE), option]];
      const fewer = answer.filter((given) => given !== option);
      return fewer.length > 0 ? [fewer] : []; // without the last tick it is "none of these", below
    });
  const whole = [NONE, NOT_SURE].filter((option) => slot.options.has(option) && !answer.includes(option));
  return [...toggled, ...whole.map((option) => [option])];
}

/**
 * Makes the search for every single change of a given answer that would change the level. Of the rows that do not hold,
 * only those are evaluated again that the change can make hold and that are more urgent than what holds already.
 */
export function counterfactualsOf(table: FactTable, rows: readonly CompiledRow[]) {
  const mostUrgentFirst = rows.toSorted((one, other) => one.rank - other.rank);
  const acceptedBy = byOption(table, mostUrgentFirst, ({ accepts }) => accepts);
  const excludedBy = byOption(table, mostUrgentFirst, ({ excludes }) => excludes);

  return (answers: Answers, { facts, truths, urgency }: Reading, floorAt: Floor): readonly Counterfactual[] => {
    const floor = floorAt(facts);
    const present = Math.min(floor, urgency);
    const holding = mostUrgentFirst.filter(({ place }) => truths[place] === YES);
    /** The facts with one answer changed; between two changes, the facts as they are. */
    const changed = facts.slice();
    /** Where the two differ: the first `differences` of these. */
    const differing = new Uint16Array(table.size);
    let differences = 0;

    const write = (slot: Slot, answer: Answer | undefined) => {
      writeAnswer(changed, slot, answer, true);
      for (let option = slot.offset; option < slot.end; option++) {
        if (changed[option] !== facts[option]) differing[differences++] = option;
      }
    };

    const change = (slot: Slot, alternative: Answer) => {
      write(slot, alternative);
      for (const followUp of slot.followUps) {
        if (isShown(followUp, changed) !== isShown(followUp, facts)) write(followUp, answers[followUp.question.id]);
      }
    };

    const rankNow = (slot: Slot): number => {
      let now = firstRank(holding, changed, slot.followUps.length > 0 ? floorAt(changed) : floor);
      for (let i = 0; i < differences; i++) {
        const option = differing[i] as number;
        const fact = changed[option];
        if (fact === YES) now = firstRank(acceptedBy[option] as readonly CompiledRow[], changed, now);
        if (fact === NO) now = firstRank(excludedBy[option] as readonly CompiledRow[], changed, now);
      }
      return now;
    };

    const changeBack = () => {
      while (differences > 0) {
        const option = differing[--differences] as number;
        changed[option] = facts[option] as number;
      }
    };

    const found: Counterfactual[] = [];
    for (const slot of table.slots) {
      const answer = answers[slot.question.id];
      if (answer === undefined) continue;
      for (const alternative of alternatives(slot, answer)) {
        change(slot, alternative);
        const now = rankNow(slot);
        if (now !== present) found.push({ question: slot.question.id, answer: alternative, level: levels[now] as Level });
        changeBack();
      }
    }
    return found;
  };
}

/** For every option, the rows that name it, in their order. */
function byOption(table: FactTable, rows: readonly CompiledRow[], named: (row: CompiledRow) => ReadonlySet<number>) {
  const lists: CompiledRow[][] = Array.from({ length: table.size }, () => []);
  for (const row of rows) for (const option of named(row)) (lists[option] as CompiledRow[]).push(row);
  return lists;
}

/** The rank of the first row that holds, if it is more urgent than `than`; else `than`. The most urgent row stands first. */
function firstRank(rows: readonly CompiledRow[], facts: Facts, than: number): number {
  for (const row of rows) {
    if (row.rank >= than) return than;
    if (row.evaluate(facts) === YES) return row.rank;
  }
  return than;
}
