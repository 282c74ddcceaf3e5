import { compile, type Evaluate } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Counterfactual, touchedBy, wouldChange } from './counterfactuals.ts';
import { type Because, because, settledBy } from './explain.ts';
import { type Facts, isShown, type Slot, tabulate, writeAnswers, YES } from './facts.ts';
import { nextQuestion } from './flow.ts';
import { type Level, levels, rank } from './level.ts';
import { type AxisCounts, axisCounter, type PainAxes } from './pain-type.ts';
import type { Answers, ScreenShape } from './question.ts';
import { type CompiledRule, compileRules, firedRow, openRow, type RuleShape, SILENT } from './rules.ts';

/** Something that is mentioned if its condition holds. */
export interface FindingShape {
  readonly id: string;
  readonly when: Condition;
}

export interface Knowledge<Rule extends RuleShape> {
  readonly screens: readonly ScreenShape[];
  readonly rules: readonly Rule[];
  readonly painAxes: PainAxes;
  readonly contributors: readonly FindingShape[];
  readonly patterns: readonly FindingShape[];
  /** If one of these rules fires no pattern is shown: it would distract from what must be looked at first. */
  readonly patternsGiveWayTo: readonly string[];
  readonly notes: readonly (FindingShape & { readonly levels: readonly Level[] })[];
  /** The pain picture is left out if this holds: only the person can tell how it feels. */
  readonly painPictureUnknown: Condition;
}

export interface Reason<Rule extends RuleShape> {
  readonly rule: Rule;
  /** Which row of the rule fired. */
  readonly row: number;
  readonly level: Level;
  readonly because: readonly Because[];
}

/** A rule that an answer could still make more urgent than the result. */
export interface Open<Rule extends RuleShape> {
  readonly rule: Rule;
  readonly level: Level;
  readonly settledBy: readonly string[];
}

export interface Found {
  readonly id: string;
  readonly because: readonly Because[];
}

export interface Assessment<Rule extends RuleShape> {
  readonly level: Level;
  /** `complete` when no question is left that could matter to the advice. */
  readonly status: 'complete' | 'incomplete';
  readonly next: string | null;
  /** Everything that fired, the most urgent first. */
  readonly reasons: readonly Reason<Rule>[];
  /** What could not be ruled out, the most urgent first. */
  readonly open: readonly Open<Rule>[];
  /** Rules that an answer took away, with the index of the words that say so. */
  readonly cleared: readonly { readonly rule: Rule; readonly clearing: number; readonly because: readonly Because[] }[];
  readonly wouldChange: readonly Counterfactual[];
  /** Null at emergency and urgent, and until the pain picture is told. */
  readonly painAxes: AxisCounts | null;
  readonly contributors: readonly Found[];
  readonly patterns: readonly Found[];
  readonly notes: readonly string[];
}

export interface Engine<Rule extends RuleShape> {
  /** Total, deterministic and pure: any answers, partial ones included, give an assessment. */
  readonly assess: (answers: Answers) => Assessment<Rule>;
  /** The level and the next question alone: what the flow needs after each screen. */
  readonly step: (answers: Answers) => Pick<Assessment<Rule>, 'level' | 'status' | 'next'>;
  /** Questions that these answers open and that have no answer yet, on the same screen as `question`, itself first. */
  readonly askTogether: (question: string, answers: Answers) => readonly string[];
}

/** At most so many are shown: evidence, sections 3 and 4.3. */
const MOST_CONTRIBUTORS = 4;
const MOST_PATTERNS = 3;

/**
 * The least urgent result that unfinished answers may have. Nothing can be called routine while danger questions have
 * no answer, and nothing can be called self-care before the end (design decision; the safer of two readings).
 */
function floorOf(slots: readonly Slot[], answers: Answers): number {
  const open = slots.filter(({ question }) => !question.optional && !question.shownIf && answers[question.id] === undefined);
  if (open.some(({ screen }) => screen.danger)) return rank('soon');
  return open.length > 0 ? rank('routine') : SILENT - 1;
}

/** Compiles the knowledge once; what comes back holds no state. */
export function createEngine<Rule extends RuleShape>(knowledge: Knowledge<Rule>): Engine<Rule> {
  const table = tabulate(knowledge.screens);
  const rules = compileRules(knowledge.rules, table);
  const touched = touchedBy(table, rules);
  const countAxes = axisCounter(knowledge.painAxes, table);
  const holdsOf = (condition: Condition): Evaluate => compile(condition, table.bySlotId).evaluate;
  const painPictureUnknown = holdsOf(knowledge.painPictureUnknown);
  const ready = <Finding extends FindingShape>(findings: readonly Finding[]) =>
    findings.map((finding) => ({ finding, holds: holdsOf(finding.when) }));
  const contributors = ready(knowledge.contributors);
  const patterns = ready(knowledge.patterns);
  const notes = ready(knowledge.notes);

  const found = (candidates: ReturnType<typeof ready>, facts: Facts, most: number): readonly Found[] =>
    candidates
      .filter(({ holds }) => holds(facts) === YES)
      .slice(0, most)
      .map(({ finding }) => ({ id: finding.id, because: because(finding.when, table, facts) }));

  const fire = (facts: Facts) => {
    const fired = new Map<CompiledRule<Rule>, number>();
    for (const rule of rules) {
      const row = firedRow(rule, facts);
      if (row >= 0) fired.set(rule, row);
    }
    return fired;
  };
  const rankOf = (rule: CompiledRule<Rule>, row: number): number => rule.rows[row]?.rank ?? SILENT;

  const levelOf = (fired: ReadonlyMap<CompiledRule<Rule>, number>, floor: number): number =>
    Math.min(floor, ...[...fired].map(([rule, row]) => rankOf(rule, row)));

  const progress = (answers: Answers) => {
    const next = nextQuestion(table, rules, answers) ?? null;
    return { next, status: next === null ? 'complete' : 'incomplete' } as const;
  };

  const assess = (answers: Answers): Assessment<Rule> => {
    const facts = writeAnswers(table, answers, true);
    const fired = fire(facts);
    const floor = floorOf(table.slots, answers);
    const urgency = levelOf(fired, floor);
    const level = levels[urgency] as Level;
    const { next, status } = progress(answers);

    const reasons = [...fired]
      .map(([rule, row]) => ({
        rule: rule.rule,
        row,
        level: levels[rankOf(rule, row)] as Level,
        because: because((rule.rule.rows[row] as RuleShape['rows'][number]).when, table, facts),
      }))
      .sort((a, b) => rank(a.level) - rank(b.level));

    const open = rules
      .flatMap((rule) => {
        const row = rule.rule.rows[openRow(rule, facts, urgency)];
        return row ? [{ rule: rule.rule, level: row.level, settledBy: settledBy(row.when, table, facts) }] : [];
      })
      .sort((a, b) => rank(a.level) - rank(b.level));

    const cleared = rules.flatMap((rule) => {
      const clearing = rule.clearedBy.findIndex(({ evaluate }) => evaluate(facts) === YES);
      const condition = rule.rule.clearedBy?.[clearing]?.when;
      return condition ? [{ rule: rule.rule, clearing, because: because(condition, table, facts) }] : [];
    });

    const calm = urgency >= rank('soon');
    const ranks = new Map([...fired].map(([rule, row]) => [rule as CompiledRule, rankOf(rule, row)]));
    return {
      level,
      status,
      next,
      reasons,
      open,
      cleared,
      wouldChange: wouldChange(table, touched, answers, facts, ranks, floor),
      painAxes: calm && floor === SILENT - 1 && painPictureUnknown(facts) !== YES ? countAxes(facts) : null,
      contributors: calm ? found(contributors, facts, MOST_CONTRIBUTORS) : [],
      patterns:
        calm && !reasons.some(({ rule }) => knowledge.patternsGiveWayTo.includes(rule.id)) ? found(patterns, facts, MOST_PATTERNS) : [],
      notes: notes.filter(({ finding, holds }) => finding.levels.includes(level) && holds(facts) === YES).map(({ finding }) => finding.id),
    };
  };

  const step = (answers: Answers) => {
    const facts = writeAnswers(table, answers, true);
    const urgency = levelOf(fire(facts), floorOf(table.slots, answers));
    return { level: levels[urgency] as Level, ...progress(answers) };
  };

  const askTogether = (question: string, answers: Answers): readonly string[] => {
    const first = table.bySlotId.get(question);
    if (!first) throw new RangeError(`no such question: "${question}"`);
    const facts = writeAnswers(table, answers, false);
    return table.slots
      .filter((slot) => slot.screen === first.screen && isShown(slot, facts) === YES && answers[slot.question.id] === undefined)
      .map((slot) => slot.question.id);
  };

  return { assess, step, askTogether };
}
