import { type Compiled, compile } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Facts, type FactTable, UNKNOWN, YES } from './facts.ts';
import { type Level, levels, rank } from './level.ts';

export interface RowShape {
  readonly level: Level;
  readonly when: Condition;
}

export interface RuleShape {
  readonly id: string;
  readonly rows: readonly RowShape[];
  /** A strand of its own is shown beside the result, not instead of it. Left out: the hip. */
  readonly strand?: string;
  /** If it fires, nothing is asked any more from the screen of the questions that it reads. */
  readonly ends?: true;
  readonly clearedBy?: readonly { readonly when: Condition }[];
}

interface CompiledRow extends Compiled {
  readonly rank: number;
}

export interface CompiledRule<Rule extends RuleShape = RuleShape> {
  readonly rule: Rule;
  readonly rows: readonly CompiledRow[];
  readonly clearedBy: readonly Compiled[];
}

/** Less urgent than every level: the rule did not fire. */
export const SILENT = levels.length;

/** @throws RangeError if two rules share an id, or rows do not stand with the most urgent first. */
export function compileRules<Rule extends RuleShape>(rules: readonly Rule[], table: FactTable): readonly CompiledRule<Rule>[] {
  const ids = new Set<string>();
  return rules.map((rule) => {
    if (ids.has(rule.id)) throw new RangeError(`two rules have the id "${rule.id}"`);
    ids.add(rule.id);
    const rows = rule.rows.map((row) => ({ ...compile(row.when, table.bySlotId), rank: rank(row.level) }));
    rows.forEach((row, i) => {
      if (i > 0 && row.rank < (rows[i - 1] as CompiledRow).rank) {
        throw new RangeError(`rule "${rule.id}": put the most urgent row first`);
      }
    });
    return { rule, rows, clearedBy: (rule.clearedBy ?? []).map(({ when }) => compile(when, table.bySlotId)) };
  });
}

/** The index of the most urgent row that holds, or -1. */
export function firedRow({ rows }: CompiledRule, facts: Facts): number {
  for (let i = 0; i < rows.length; i++) if ((rows[i] as CompiledRow).evaluate(facts) === YES) return i;
  return -1;
}

/** The rank of the most urgent row that holds, or {@link SILENT}. */
export function firedRank({ rows }: CompiledRule, facts: Facts): number {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow;
    if (row.evaluate(facts) === YES) return row.rank;
  }
  return SILENT;
}

/** The index of the most urgent row that is unknown and more urgent than `than`, or -1. */
export function openRow({ rows }: CompiledRule, facts: Facts, than: number): number {
  return rows.findIndex((row) => row.rank < than && row.evaluate(facts) === UNKNOWN);
}
