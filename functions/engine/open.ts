import { questionsOf } from './explain.ts';
import { type FactTable, writeAnswers } from './facts.ts';
import { type Level, levels } from './level.ts';
import type { CompiledRule, Reading } from './rules.ts';
import { UNKNOWN } from './truth.ts';

/** A rule that an answer could still make more urgent than the result. */
export interface Open {
  /** Its id. */
  readonly rule: string;
  readonly level: Level;
  /** The questions whose answer would settle it, in the order of the questionnaire. */
  readonly settledBy: readonly string[];
}

/**
 * Makes the search for what could not be ruled out: of each rule the most urgent row that is unknown and more urgent than
 * the rank given, the most urgent first.
 */
export function openOf(rules: readonly CompiledRule[], table: FactTable): (reading: Reading, than: number) => readonly Open[] {
  const nothing = writeAnswers(table, {}, true);
  const mostUrgentFirst = rules
    .flatMap(({ rule, rows }, index) =>
      rows.map((row) => {
        const all = 2 ** row.leaves.length - 1; // most often none of it was asked yet: that is made once
        const open: Open = Object.freeze({
          rule: rule.id,
          level: levels[row.rank] as Level,
          settledBy: questionsOf(row.leaves, all, nothing),
        });
        return { index, row, open };
      }),
    )
    .sort((one, other) => one.row.rank - other.row.rank);

  return ({ facts, truths }, than) => {
    const told = new Uint8Array(rules.length);
    const found: Open[] = [];
    for (const { index, row, open } of mostUrgentFirst) {
      if (row.rank >= than) break;
      if (truths[row.place] !== UNKNOWN || told[index] === 1) continue;
      told[index] = 1;
      const settledBy = questionsOf(row.leaves, row.owes(facts, UNKNOWN), facts);
      found.push(isSame(settledBy, open.settledBy) ? open : { ...open, settledBy });
    }
    return found;
  };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id, place) => id === others[place]);
