import { compile, type Evaluate } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Counterfactual, counterfactualsOf } from './counterfactuals.ts';
import { type Because, because, settledBy } from './explain.ts';
import { type Facts, followUpWaits, isShown, tabulate, writeAnswers, YES } from './facts.ts';
import { floorOf } from './floor.ts';
import { nextQuestion } from './flow.ts';
import { type Level, levels, rank } from './level.ts';
import { type AxisCounts, axisCounter, type PainAxes } from './pain-type.ts';
import type { Answers, ScreenShape } from './question.ts';
import { compileRules, firedRows, openRow, type Reading, type RuleShape, readingOf } from './rules.ts';

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
  /** Which row of the rule fired. A rule has several reasons if several of its rows hold at its most urgent level. */
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

export interface Cleared<Rule extends RuleShape> {
  readonly rule: Rule;
  /** Which of its words say so. */
  readonly clearing: number;
  readonly because: readonly Because[];
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
  /** Rules that an answer took away. */
  readonly cleared: readonly Cleared<Rule>[];
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
  /**
   * As `assess`, but `wouldChange` is empty while a question is left: any answer to that could change the level, and to look
   * for the others takes as long as all the rest.
   */
  readonly assessSoFar: (answers: Answers) => Assessment<Rule>;
  /** As `assess`, without `wouldChange`. */
  readonly explain: (answers: Answers) => Omit<Assessment<Rule>, 'wouldChange'>;
  /** The level and the next question alone: what the flow needs after each screen. */
  readonly step: (answers: Answers) => Pick<Assessment<Rule>, 'level' | 'status' | 'next'>;
  /** Questions that these answers open and that have no answer yet, on the same screen as `question`, itself first. */
  readonly askTogether: (question: string, answers: Answers) => readonly string[];
}

const mostUrgentFirst = <Part extends { readonly level: Level }>(parts: readonly Part[]): readonly Part[] =>
  parts.length < 2 ? parts : levels.flatMap((level) => parts.filter((part) => part.level === level));

/** At most so many are shown: evidence, sections 3 and 4.3. */
export const MOST_CONTRIBUTORS = 4;
export const MOST_PATTERNS = 3;

/** Compiles the knowledge once; what comes back holds no state. */
export function createEngine<Rule extends RuleShape>(knowledge: Knowledge<Rule>): Engine<Rule> {
  const table = tabulate(knowledge.screens);
  const rules = compileRules(knowledge.rules, table);
  const rows = rules.flatMap((rule) => rule.rows);
  const counterfactuals = counterfactualsOf(table, rows);
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

  const readingFor = (answers: Answers, assumeNotSure: boolean): Reading => readingOf(rows, writeAnswers(table, answers, assumeNotSure));

  const progress = (answers: Answers, assumed: Reading) => {
    const asked = followUpWaits(table, answers, assumed.facts) ? readingFor(answers, false) : assumed;
    const next = nextQuestion(table, rules, answers, asked) ?? null;
    return { next, status: next === null ? 'complete' : 'incomplete' } as const;
  };

  const reasonsOf = (reading: Reading): readonly Reason<Rule>[] => {
    const reasons: Reason<Rule>[] = [];
    for (const compiled of rules) {
      for (const row of firedRows(compiled, reading)) {
        const fired = compiled.rule.rows[row] as RuleShape['rows'][number];
        reasons.push({ rule: compiled.rule, row, level: fired.level, because: because(fired.when, table, reading.facts) });
      }
    }
    return mostUrgentFirst(reasons);
  };

  const openOf = (reading: Reading, urgency: number): readonly Open<Rule>[] => {
    const open: Open<Rule>[] = [];
    for (const compiled of rules) {
      const row = compiled.rule.rows[openRow(compiled, reading, urgency)];
      if (row) open.push({ rule: compiled.rule, level: row.level, settledBy: settledBy(row.when, table, reading.facts) });
    }
    return mostUrgentFirst(open);
  };

  const clearedOf = (facts: Facts): readonly Cleared<Rule>[] => {
    const cleared: Cleared<Rule>[] = [];
    for (const { rule, clearedBy } of rules) {
      const clearing = clearedBy.findIndex(({ evaluate }) => evaluate(facts) === YES);
      const condition = rule.clearedBy?.[clearing]?.when;
      if (condition) cleared.push({ rule, clearing, because: because(condition, table, facts) });
    }
    return cleared;
  };

  const explainReading = (answers: Answers, reading: Reading, floor: number): Omit<Assessment<Rule>, 'wouldChange'> => {
    const { facts } = reading;
    const urgency = Math.min(floor, reading.urgency);
    const level = levels[urgency] as Level;
    const reasons = reasonsOf(reading);
    const calm = urgency >= rank('soon');
    return {
      level,
      ...progress(answers, reading),
      reasons,
      open: openOf(reading, urgency),
      cleared: clearedOf(facts),
      painAxes: calm && floor === rank('self-care') && painPictureUnknown(facts) !== YES ? countAxes(facts) : null,
      contributors: calm ? found(contributors, facts, MOST_CONTRIBUTORS) : [],
      patterns:
        calm && !reasons.some(({ rule }) => knowledge.patternsGiveWayTo.includes(rule.id)) ? found(patterns, facts, MOST_PATTERNS) : [],
      notes: notes.filter(({ finding, holds }) => finding.levels.includes(level) && holds(facts) === YES).map(({ finding }) => finding.id),
    };
  };

  const assessment = (answers: Answers, whileAsking: boolean): Assessment<Rule> => {
    const reading = readingFor(answers, true);
    const floorAt = floorOf(table, answers);
    const explained = explainReading(answers, reading, floorAt(reading.facts));
    const look = whileAsking || explained.status === 'complete';
    return { ...explained, wouldChange: look ? counterfactuals(answers, reading, floorAt) : [] };
  };

  const assess = (answers: Answers) => assessment(answers, true);
  const assessSoFar = (answers: Answers) => assessment(answers, false);

  const explain = (answers: Answers) => {
    const reading = readingFor(answers, true);
    return explainReading(answers, reading, floorOf(table, answers)(reading.facts));
  };

  const step = (answers: Answers) => {
    const reading = readingFor(answers, true);
    const urgency = Math.min(floorOf(table, answers)(reading.facts), reading.urgency);
    return { level: levels[urgency] as Level, ...progress(answers, reading) };
  };

  const askTogether = (question: string, answers: Answers): readonly string[] => {
    const first = table.bySlotId.get(question);
    if (!first) throw new RangeError(`no such question: "${question}"`);
    const facts = writeAnswers(table, answers, false);
    return table.slots
      .filter((slot) => slot.screen === first.screen && isShown(slot, facts) === YES && answers[slot.question.id] === undefined)
      .map((slot) => slot.question.id);
  };

  return { assess, assessSoFar, explain, step, askTogether };
}
