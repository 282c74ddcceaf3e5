import { type Compiled, compile, compileAll } from './compile.ts';
import type { Condition } from './condition.ts';
import type { FactTable } from './facts.ts';
import { type Level, levels, rank } from './level.ts';
import { type Facts, NO, YES } from './truth.ts';

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
  /** The place of its first row. */
  readonly from: number;
  readonly clearedBy: readonly Compiled[];
}

/** What answers come to. */
export interface Reading {
  readonly facts: Facts;
  /** Of every row of every rule: NO, UNKNOWN or YES. */
  readonly truths: readonly number[];
  /** The rank of the most urgent row that holds, or {@link SILENT}. */
  readonly urgency: number;
}

export interface CompiledRules<Rule extends RuleShape = RuleShape> {
  readonly rules: readonly CompiledRule<Rule>[];
  /** Of all rules, by their place. */
  readonly rows: readonly CompiledRow[];
  /** Evaluates every row once; everything else only looks at the result. */
  readonly read: (facts: Facts) => Reading;
  /**
   * Which rows of a reading hold for facts that say less: what holds for little holds for more, so the others need no look.
   * Rows that do not hold are NO in it, also where they are unknown.
   */
  readonly readLess: (reading: Reading, facts: Facts) => Reading;
}

/** Less urgent than every level: no rule fired. */
export const SILENT = levels.length;

/** @throws RangeError if two rules share an id, or rows do not stand with the most urgent first. */
export function compileRules<Rule extends RuleShape>(rules: readonly Rule[], { bySlotId }: FactTable): CompiledRules<Rule> {
  const all = rules.flatMap((rule) => rule.rows);
  const { conditions, valuesOf } = compileAll(
    all.map(({ when }) => when),
    bySlotId,
  );
  const ranks = Int8Array.from(all, ({ level }) => rank(level));
  const rows = conditions.map((compiled, place): CompiledRow => ({ ...compiled, rank: ranks[place] as number, place }));

  const ids = new Set<string>();
  let next = 0;
  const compiledRules = rules.map((rule): CompiledRule<Rule> => {
    if (ids.has(rule.id)) throw new RangeError(`two rules have the id "${rule.id}"`);
    ids.add(rule.id);
    const from = next;
    next += rule.rows.length;
    const own = rows.slice(from, next);
    if (own.some((row, i) => i > 0 && row.rank < (own[i - 1] as CompiledRow).rank))
      throw new RangeError(`rule "${rule.id}": put the most urgent row first`);
    return { rule, rows: own, from, clearedBy: (rule.clearedBy ?? []).map(({ when }) => compile(when, bySlotId)) };
  });

  const urgencyOf = (truths: readonly number[]): number => {
    let urgency: number = SILENT;
    for (let place = 0; place < truths.length; place++) {
      if (truths[place] === YES) urgency = Math.min(urgency, ranks[place] as number);
    }
    return urgency;
  };

  const read = (facts: Facts): Reading => {
    const truths = valuesOf(facts);
    return { facts, truths, urgency: urgencyOf(truths) };
  };

  const readLess = (reading: Reading, facts: Facts): Reading => {
    const truths = new Array<number>(rows.length).fill(NO);
    for (const { place, evaluate } of rows) if (reading.truths[place] === YES && evaluate(facts) === YES) truths[place] = YES;
    return { facts, truths, urgency: urgencyOf(truths) };
  };

  return { rules: compiledRules, rows, read, readLess };
}

/** The index of the most urgent row of a rule that holds, or -1. */
export function firedRow({ rows, from }: CompiledRule, { truths }: Reading): number {
  for (let i = 0; i < rows.length; i++) if (truths[from + i] === YES) return i;
  return -1;
}

const nothing: readonly number[] = [];

/** The rows of a rule that hold at its most urgent level: two ticks of one list are two reasons. */
export function firedRows(rule: CompiledRule, reading: Reading): readonly number[] {
  const first = firedRow(rule, reading);
  if (first < 0) return nothing;
  const { rank: level } = rule.rows[first] as CompiledRow;
  const fired: number[] = [];
  for (let i = first; rule.rows[i]?.rank === level; i++) if (reading.truths[rule.from + i] === YES) fired.push(i);
  return fired;
}
