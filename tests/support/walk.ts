import type { Level } from '../../functions/engine/level.ts';
import type { Answer, Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { defaults } from './cases.ts';
import { questionOf } from './questionnaire.ts';

/** What somebody well says, also to a follow-up: the mildest answer there is. */
export function calmAnswer(question: string): Answer {
  const { kind, options } = questionOf(question);
  const mild =
    ['none', 'no', 'usual', 'planned'].find((id) => options.some((option) => option.id === id)) ?? (options.at(-1)?.id as string);
  return defaults[question] ?? (kind === 'many' ? [mild] : mild);
}

export interface Walk {
  /** The questions, in the order in which they were asked. */
  readonly asked: readonly string[];
  /** What was answered. It leaves out what was not asked. */
  readonly answers: Answers;
  /** The level after each answer. */
  readonly levels: readonly Level[];
}

/** Answers question after question as the flow asks them, until it asks no more, or until there is no answer. */
export function walk(answerTo: (question: string) => Answer | undefined): Walk {
  const asked: string[] = [];
  const levels: Level[] = [];
  let answers: Answers = {};
  for (let { next } = engine.step(answers); next !== null; ) {
    const answer = answerTo(next);
    if (answer === undefined) break;
    if (asked.includes(next)) throw new Error(`asked twice: ${next}`);
    asked.push(next);
    answers = { ...answers, [next]: answer };
    const step = engine.step(answers);
    levels.push(step.level);
    next = step.next;
  }
  return { asked, answers, levels };
}
