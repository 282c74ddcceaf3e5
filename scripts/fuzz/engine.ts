/** Made-up answers for the engine, and what must hold for each, whatever the rules say. */
import fc from 'fast-check';
import { levels, rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { anyAnswers, shuffled } from '../../tests/support/random-answers.ts';

interface Run {
  readonly ran: number;
  /** How many cases had each level. */
  readonly levels: Readonly<Record<string, number>>;
  /** The smallest case that fails, with the fault. */
  readonly failure: string | undefined;
}

/** What is wrong with the assessment of these answers, if anything. */
export function faultOf(answers: Answers): string | undefined {
  const { level, status, next, reasons, wouldChange, painAxes, patterns, contributors } = engine.assess(Object.freeze(answers));
  if (!levels.includes(level)) return `no such level: ${level}`;
  if ((status === 'complete') !== (next === null)) return `${status}, and the next question is ${next}`;
  if (reasons.some(({ because }) => because.length === 0)) return 'a reason without an answer that made it';
  if (reasons.some((reason) => rank(reason.level) < rank(level))) return 'a reason is more urgent than the result';
  const calmOnly = level === 'emergency' || level === 'urgent';
  if (calmOnly && (painAxes !== null || patterns.length + contributors.length > 0)) return `a kind of pain beside ${level}`;
  const step = engine.step(answers);
  if (step.level !== level || step.next !== next) return `a step says ${step.level} and ${step.next}, the whole says ${level} and ${next}`;
  for (const { question, answer, level: promised } of wouldChange.slice(0, 2)) {
    const other = engine.step({ ...answers, [question]: answer }).level;
    if (other !== promised) return `with ${question} ${JSON.stringify(answer)} the level is ${other}, not ${promised} as it said`;
  }
  return undefined;
}

/** Runs so many cases of a seed. The order of answers is changed too: it says nothing. */
export function fuzzEngine(count: number, seed: number): Run {
  const seen: Record<string, number> = {};
  let ran = 0;
  const oneCase = anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers)));
  const property = fc.property(oneCase, ([answers, other]) => {
    const fault = faultOf(answers);
    if (fault) throw new Error(fault);
    const { level } = engine.step(answers);
    if (engine.step(other as Answers).level !== level) throw new Error('another order of the answers gives another level');
    seen[level] = (seen[level] ?? 0) + 1;
    ran += 1;
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: count });
  const failure = failed ? `${(errorInstance as Error).message}: ${JSON.stringify(counterexample?.[0]?.[0])}` : undefined;
  return { ran, levels: seen, failure };
}
