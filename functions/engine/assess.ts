import type { Compiled } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Counterfactual, counterfactualsOf } from './counterfactuals.ts';
import { type Because, because } from './explain.ts';
import { followUpWaits, type Given, givenOf, isShown, tabulate, writeAnswers, writeGiven } from './facts.ts';
import { type FindingShape, type Found, findingsOf } from './findings.ts';
import { floorOf } from './floor.ts';
import { flowOf } from './flow.ts';
import { type Level, levels, rank } from './level.ts';
import { type Open, openOf } from './open.ts';
import { type AxisCounts, axisCounter, type PainAxes } from './pain-type.ts';
import type { Answers, ScreenShape } from './question.ts';
import { type CompiledRule, compileRules, firedRows, type Reading, type RuleShape, type WholeReading } from './rules.ts';
import { YES } from './truth.ts';

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

export interface Cleared<Rule extends RuleShape> {
  readonly rule: Rule;
  /** Which of its words say so. */
  readonly clearing: number;
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
  readonly open: readonly Open[];
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
  /** As `assess`, but `wouldChange` is empty. */
  readonly explain: (answers: Answers) => Assessment<Rule>;
  /** The level and the next question alone: what the flow needs after each screen. */
  readonly step: (answers: Answers) => Pick<Assessment<Rule>, 'level' | 'status' | 'next'>;
  /** Questions that these answers open and that have no answer yet, on the same screen as `question`, itself first. */
  readonly askTogether: (question: string, answers: Answers) => readonly string[];
}

const levelAt = (rank: number): Level => levels[rank] as Level;

const mostUrgentFirst = <Part extends { readonly level: Level }>(parts: readonly Part[]): readonly Part[] => {
  if (parts.length < 2) return parts;
  const byRank: Part[][] = levels.map(() => []);
  for (const part of parts) (byRank[rank(part.level)] as Part[]).push(part);
  return byRank.flat();
};

/** At most so many are shown: evidence, sections 3 and 4.3. */
export const MOST_CONTRIBUTORS = 4;
export const MOST_PATTERNS = 3;

/** Compiles the knowledge once; what comes back holds no state. */
export function createEngine<Rule extends RuleShape>(knowledge: Knowledge<Rule>): Engine<Rule> {
  const { notes } = knowledge;
  const table = tabulate(knowledge.screens);
  const { rules, rows, others, read, readLess } = compileRules(knowledge.rules, table, {
    features: knowledge.painAxes.features,
    contributors: knowledge.contributors,
    patterns: knowledge.patterns,
    notes: knowledge.notes,
    painPictureUnknown: [{ when: knowledge.painPictureUnknown }],
  });
  const clearable = rules.filter(({ clearedBy }) => clearedBy.length > 0);
  const floorAt = floorOf(table);
  const nextQuestion = flowOf(table, rules);
  const counterfactuals = counterfactualsOf(table, rows, floorAt);
  const countAxes = axisCounter(knowledge.painAxes, others.features);
  const open = openOf(rules, table);
  const contributors = findingsOf(knowledge.contributors, others.contributors, MOST_CONTRIBUTORS);
  const patterns = findingsOf(knowledge.patterns, others.patterns, MOST_PATTERNS);
  const holds = ({ truths }: WholeReading, { place }: Compiled) => truths[place] === YES;

  const readingFor = (given: Given): WholeReading => read(writeGiven(table, given, true));

  /** An opened follow-up without an answer is about to be asked: what only its "not sure" makes hold does not count yet. */
  const progress = (given: Given, assumed: Reading) => {
    const asked = followUpWaits(table, given, assumed.facts) ? readLess(assumed, writeGiven(table, given, false)) : assumed;
    const next = nextQuestion(given, asked) ?? null;
    return { next, status: next === null ? 'complete' : 'incomplete' } as const;
  };

  const reasonsOf = (reading: Reading): readonly Reason<Rule>[] =>
    mostUrgentFirst(
      firedRows(rows, reading).map((row) => {
        const { rule } = rules[row.rule] as CompiledRule<Rule>;
        return { rule, row: row.index, level: levelAt(row.rank), because: because(row, reading.facts) };
      }),
    );

  const clearedOf = (reading: WholeReading): readonly Cleared<Rule>[] => {
    const cleared: Cleared<Rule>[] = [];
    for (const { rule, clearedBy } of clearable) {
      for (let clearing = 0; clearing < clearedBy.length; clearing++) {
        const condition = clearedBy[clearing] as Compiled;
        if (!holds(reading, condition)) continue;
        cleared.push({ rule, clearing, because: because(condition, reading.facts) });
        break;
      }
    }
    return cleared;
  };

  const notesFor = (reading: WholeReading, level: Level): readonly string[] => {
    const ids: string[] = [];
    for (let at = 0; at < notes.length; at++) {
      const { id, levels: ofLevels } = notes[at] as (typeof notes)[number];
      if (holds(reading, others.notes[at] as Compiled) && ofLevels.includes(level)) ids.push(id);
    }
    return ids;
  };

  const assessment = (answers: Answers, look: 'always' | 'at-the-end' | 'never'): Assessment<Rule> => {
    const given = givenOf(table, answers);
    const reading = readingFor(given);
    const { facts } = reading;
    const floor = floorAt(given, facts);
    const urgency = Math.min(floor, reading.urgency);
    const level = levelAt(urgency);
    const reasons = reasonsOf(reading);
    const calm = urgency >= rank('soon');
    const { next, status } = progress(given, reading);
    const looks = look === 'always' || (look === 'at-the-end' && status === 'complete');
    return {
      level,
      status,
      next,
      reasons,
      open: open(reading, urgency),
      cleared: clearedOf(reading),
      wouldChange: looks ? counterfactuals(given, reading) : [],
      painAxes:
        calm && floor === rank('self-care') && !others.painPictureUnknown.some((one) => holds(reading, one))
          ? countAxes(reading.truths)
          : null,
      contributors: calm ? contributors(reading) : [],
      patterns: calm && !reasons.some(({ rule }) => knowledge.patternsGiveWayTo.includes(rule.id)) ? patterns(reading) : [],
      notes: notesFor(reading, level),
    };
  };

  const assess = (answers: Answers) => assessment(answers, 'always');
  const assessSoFar = (answers: Answers) => assessment(answers, 'at-the-end');
  const explain = (answers: Answers) => assessment(answers, 'never');

  const step = (answers: Answers) => {
    const given = givenOf(table, answers);
    const reading = readingFor(given);
    const urgency = Math.min(floorAt(given, reading.facts), reading.urgency);
    const { next, status } = progress(given, reading);
    return { level: levelAt(urgency), status, next };
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
