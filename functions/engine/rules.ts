import { type Compiled, compileAll } from './compile.ts';
import type { Condition } from './condition.ts';
import type { FactTable } from './facts.ts';
import { type Level, levels, rank } from './level.ts';
import { type Facts, YES } from './truth.ts';

/** Something that holds or does not. */
interface Conditional {
  readonly when: Condition;
}

export interface RowShape extends Conditional {
  readonly level: Level;
}

export interface RuleShape {
  readonly id: string;
  readonly rows: readonly RowShape[];
  /** A strand of its own is shown beside the result, not instead of it. Left out: the hip. */
  readonly strand?: string;
  /** If it fires, nothing is asked any more from the screen of the questions that it reads. */
  readonly ends?: true;
  readonly clearedBy?: readonly Conditional[];
}

export interface CompiledRow extends Compiled {
  readonly rank: number;
  /** The place of its rule, and its own in that rule. */
  readonly rule: number;
  readonly index: number;
}

export interface CompiledRule<Rule extends RuleShape = RuleShape> {
  readonly rule: Rule;
  readonly rows: readonly CompiledRow[];
  readonly clearedBy: readonly Compiled[];
}

/** What answers come to. */
export interface Reading {
  readonly facts: Facts;
  /** The places of the rows that hold, in their order. */
  readonly holding: readonly number[];
  /** The rank of the most urgent row that holds, or {@link SILENT}. */
  readonly urgency: number;
}

export interface WholeReading extends Reading {
  /** Of every condition, by its place: NO, UNKNOWN or YES. */
  readonly truths: readonly number[];
}

export interface CompiledRules<Rule extends RuleShape, Beside extends string> {
  readonly rules: readonly CompiledRule<Rule>[];
  /** Of all rules, by their place. */
  readonly rows: readonly CompiledRow[];
  /** What was given beside the rules, each list in its order. */
  readonly others: Readonly<Record<Beside, readonly Compiled[]>>;
  /** Evaluates every condition once; everything else only looks at the result. */
  readonly read: (facts: Facts) => WholeReading;
  /** Which rows of a reading hold for facts that say less: what holds for little holds for more, so the others need no look. */
  readonly readLess: (reading: Reading, facts: Facts) => Reading;
}

/** Less urgent than every level: no rule fired. */
export const SILENT = levels.length;

/**
 * @param beside conditions that are no rule's: one pass through all of them is faster than several.
 * @throws RangeError if two rules share an id, or rows do not stand with the most urgent first.
 */
export function compileRules<Rule extends RuleShape, Beside extends string = never>(
  rules: readonly Rule[],
  { bySlotId }: FactTable,
  beside = {} as Readonly<Record<Beside, readonly Conditional[]>>,
): CompiledRules<Rule, Beside> {
  const ofRows = rules.flatMap((rule, at) => rule.rows.map((row, index) => ({ row, rule: at, index })));
  const clearings = rules.flatMap(({ clearedBy = [] }) => clearedBy);
  const lists = Object.entries(beside) as [Beside, readonly Conditional[]][];
  const all: readonly Conditional[] = [...ofRows.map(({ row }) => row), ...clearings, ...lists.flatMap(([, list]) => list)];
  const { conditions, valuesOf } = compileAll(
    all.map(({ when }) => when),
    bySlotId,
  );
  const rows = ofRows.map(
    ({ row, rule, index }, place): CompiledRow => ({ ...(conditions[place] as Compiled), rank: rank(row.level), rule, index }),
  );
  const ranks = Int8Array.from(rows, (row) => row.rank);
  const rest = conditions.slice(rows.length);
  const take = (list: readonly Conditional[]) => rest.splice(0, list.length);

  const ids = new Set<string>();
  const compiledRules = rules.map((rule, at): CompiledRule<Rule> => {
    if (ids.has(rule.id)) throw new RangeError(`two rules have the id "${rule.id}"`);
    ids.add(rule.id);
    const own = rows.filter((row) => row.rule === at);
    if (own.some((row, i) => i > 0 && row.rank < (own[i - 1] as CompiledRow).rank))
      throw new RangeError(`rule "${rule.id}": put the most urgent row first`);
    return { rule, rows: own, clearedBy: take(rule.clearedBy ?? []) };
  });

  const urgencyOf = (holding: readonly number[]): number => {
    let urgency: number = SILENT;
    for (const place of holding) urgency = Math.min(urgency, ranks[place] as number);
    return urgency;
  };

  const read = (facts: Facts): WholeReading => {
    const truths = valuesOf(facts);
    const holding: number[] = [];
    for (let place = 0; place < rows.length; place++) if (truths[place] === YES) holding.push(place);
    return { facts, truths, holding, urgency: urgencyOf(holding) };
  };

  const readLess = ({ holding: before }: Reading, facts: Facts): Reading => {
    const holding = before.filter((place) => (rows[place] as CompiledRow).evaluate(facts) === YES);
    return { facts, holding, urgency: urgencyOf(holding) };
  };

  const others = {} as Record<Beside, readonly Compiled[]>;
  for (const [name, list] of lists) others[name] = take(list);
  return { rules: compiledRules, rows, others, read, readLess };
}

/** The index of the most urgent row of a rule that holds, or -1. */
export const firedRow = ({ rows }: CompiledRule, { holding }: Reading): number => rows.findIndex(({ place }) => holding.includes(place));

/** Of each rule the rows that hold at its most urgent level, in their order: two ticks of one list are two reasons. */
export function firedRows(rows: readonly CompiledRow[], { holding }: Reading): readonly CompiledRow[] {
  const fired: CompiledRow[] = [];
  let first: CompiledRow | undefined;
  for (const place of holding) {
    const row = rows[place] as CompiledRow;
    if (row.rule !== first?.rule) first = row;
    if (row.rank === first.rank) fired.push(row);
  }
  return fired;
}
