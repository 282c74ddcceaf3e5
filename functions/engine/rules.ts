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

export interface CompiledRow extends Compiled {
  readonly rank: number;
  /** Its place among all rows of all rules: see {@link Reading}. */
  readonly place: number;
}

export interface CompiledRule<Rule extends RuleShape = RuleShape> {
  readonly rule: Rule;
  readonly rows: readonly CompiledRow[];
  readonly clearedBy: readonly Compiled[];
}

/** Less urgent than every level: no rule fired. */
export const SILENT = levels.length;

/** @throws RangeError if two rules share an id, or rows do not stand with the most urgent first. */
export function compileRules<Rule extends RuleShape>(rules: readonly Rule[], table: FactTable): readonly CompiledRule<Rule>[] {
  const ids = new Set<string>();
  let place = 0;
  return rules.map((rule) => {
    if (ids.has(rule.id)) throw new RangeError(`two rules have the id "${rule.id}"`);
    ids.add(rule.id);
    const rows = rule.rows.map((row) => ({ ...compile(row.when, table.bySlotId), rank: rank(row.level), place: place++ }));
    rows.forEach((row, i) => {
      if (i > 0 && row.rank < (rows[i - 1] as CompiledRow).rank) {
        throw new RangeError(`rule "${rule.id}": put the most urgent row first`);
      }
    });
    return { rule, rows, clearedBy: (rule.clearedBy ?? []).map(({ when }) => compile(when, table.bySlotId)) };
  });
}

/** What answers come to. */
export interface Reading {
  readonly facts: Facts;
  /** One byte for every row of every rule: NO, UNKNOWN or YES. */
  readonly truths: Int8Array;
  /** The rank of the most urgent row that holds, or {@link SILENT}. */
  readonly urgency: number;
}

/** Evaluates every row once; everything else only looks at the result. */
export function readingOf(rows: readonly CompiledRow[], facts: Facts): Reading {
  const truths = new Int8Array(rows.length);
  let urgency: number = SILENT;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow;
    const truth = row.evaluate(facts);
    truths[i] = truth;
    if (truth === YES) urgency = Math.min(urgency, row.rank);
  }
  return { facts, truths, urgency };
}

/** The index of the most urgent row of a rule that holds, or -1. */
export function firedRow({ rows }: CompiledRule, { truths }: Reading): number {
  for (let i = 0; i < rows.length; i++) if (truths[(rows[i] as CompiledRow).place] === YES) return i;
  return -1;
}

const nothing: readonly number[] = [];

/** The rows of a rule that hold at its most urgent level: two ticks of one list are two reasons. */
export function firedRows(rule: CompiledRule, reading: Reading): readonly number[] {
  const first = firedRow(rule, reading);
  if (first < 0) return nothing;
  const { rank: level } = rule.rows[first] as CompiledRow;
  const fired: number[] = [];
  rule.rows.forEach((row, i) => {
    if (row.rank === level && reading.truths[row.place] === YES) fired.push(i);
  });
  return fired;
}

/** The index of the most urgent row of a rule that is unknown and more urgent than `than`, or -1. */
export function openRow({ rows }: CompiledRule, { truths }: Reading, than: number): number {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow;
    if (row.rank < than && truths[row.place] === UNKNOWN) return i;
  }
  return -1;
}
