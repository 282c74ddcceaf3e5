import { interpret } from '../../functions/engine/explain.ts';
import { writeAnswers } from '../../functions/engine/facts.ts';
import { type Level, rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { compileRules, firedRow, SILENT } from '../../functions/engine/rules.ts';
import { YES } from '../../functions/engine/truth.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { table } from './questionnaire.ts';

const { rules, read } = compileRules(redFlags, table);

/**
 * The rank of the most urgent rule that fires, {@link SILENT} if none does. Unlike the level of an assessment it knows
 * nothing of questions that are still to come.
 */
export const firedUrgency = (answers: Answers, assumeNotSure = true): number => read(writeAnswers(table, answers, assumeNotSure)).urgency;

/** The level of each rule by itself, undefined where it does not fire. */
export function levelsByRule(answers: Answers): ReadonlyMap<string, Level | undefined> {
  const reading = read(writeAnswers(table, answers, true));
  return new Map(rules.map((one) => [one.rule.id, one.rule.rows[firedRow(one, reading)]?.level]));
}

/** The same, read slowly from the rows as they are written, without the compiler, and without stopping at a first row. */
export function urgencyAsWritten(answers: Answers): number {
  const facts = writeAnswers(table, answers, true);
  const holding = redFlags.flatMap(({ rows }) => rows.filter(({ when }) => interpret(when, table, facts) === YES));
  return Math.min(SILENT, ...holding.map(({ level }) => rank(level)));
}
