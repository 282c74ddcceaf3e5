import type { Leaf } from './compile.ts';
import { type FactTable, type Given, isShown, type Slot, writeAnswer, writeTicks } from './facts.ts';
import type { Floor } from './floor.ts';
import { type Level, levels } from './level.ts';
import { answerOf, eachNeighbour } from './neighbours.ts';
import type { Answer } from './question.ts';
import type { CompiledRow, Reading } from './rules.ts';
import { type Facts, YES } from './truth.ts';

/** One changed answer, and the level that the assessment would then have. */
export interface Counterfactual {
  readonly question: string;
  /** The whole new answer of that question, ready to be put in place of the old one. */
  readonly answer: Answer;
  readonly level: Level;
}

/** A row that reads a question, and the bits of that question's options that can make it hold. */
interface Reader extends Leaf {
  readonly row: CompiledRow;
}

/**
 * Makes the search for every single change of a given answer that would change the level. Of the rows that do not hold,
 * only those are evaluated again that the change can make hold and that are more urgent than what holds already.
 */
export function counterfactualsOf(table: FactTable, rows: readonly CompiledRow[], floorAt: Floor) {
  const mostUrgentFirst = rows.toSorted((one, other) => one.rank - other.rank);
  const readersOf = table.slots.map((slot): readonly Reader[] =>
    mostUrgentFirst.flatMap((row) => row.leaves.filter((leaf) => leaf.slot === slot).map((leaf) => ({ row, ...leaf }))),
  );

  return (given: Given, { facts, holding: places, urgency }: Reading): readonly Counterfactual[] => {
    const floor = floorAt(given, facts);
    const present = Math.min(floor, urgency);
    const holding = places.map((place) => rows[place] as CompiledRow).sort((one, other) => one.rank - other.rank);
    /** The facts with one answer changed; between two changes, the facts as they are. */
    const changed = facts.slice();

    /** The rank of the most urgent row that the change of one question makes hold, if it is more urgent than `than`. */
    const gained = ({ index, word, bits }: Slot, than: number): number => {
      const [mayNow, isNow] = [changed[word] as number, changed[word + 1] as number];
      const [mayBefore, isBefore] = [facts[word] as number, facts[word + 1] as number];
      const yes = bits & isNow & ~isBefore;
      const no = bits & mayBefore & ~mayNow;
      if ((yes | no) === 0) return than;
      const readers = readersOf[index] as readonly Reader[];
      for (let i = 0; i < readers.length; i++) {
        const { row, accepts, excludes } = readers[i] as Reader;
        if (row.rank >= than) return than;
        if (((accepts & yes) | (excludes & no)) !== 0 && row.evaluate(changed) === YES) return row.rank;
      }
      return than;
    };

    const rankWith = (slot: Slot, ticks: number): number => {
      writeTicks(changed, slot, ticks);
      for (const followUp of slot.followUps) writeAnswer(changed, followUp, given[followUp.index], true);
      let now = stillHolding(holding, changed, slot.followUps.length > 0 ? floorAt(given, changed) : floor);
      now = gained(slot, now);
      for (const followUp of slot.followUps) now = gained(followUp, now);
      for (let at = 0; at < facts.length; at++) changed[at] = facts[at] as number;
      return now;
    };

    const found: Counterfactual[] = [];
    for (const slot of table.slots) {
      const answer = given[slot.index];
      if (answer === undefined || typeof answer === 'number' || isShown(slot, facts) !== YES) continue;
      eachNeighbour(slot, answer, (ticks) => {
        const now = rankWith(slot, ticks);
        if (now !== present) found.push({ question: slot.question.id, answer: answerOf(slot, answer, ticks), level: levels[now] as Level });
      });
    }
    return found;
  };
}

/** The rank of the first row that holds, if it is more urgent than `than`; else `than`. The most urgent row stands first. */
function stillHolding(rows: readonly CompiledRow[], facts: Facts, than: number): number {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow;
    if (row.rank >= than) return than;
    if (row.evaluate(facts) === YES) return row.rank;
  }
  return than;
}
