import fc from 'fast-check';
import { type Answer, type Answers, NONE, NOT_SURE } from '../../functions/engine/question.ts';
import type { RuleShape } from '../../functions/engine/rules.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';
import { questionOf, ticksOf } from './questionnaire.ts';
import { questionsIn } from './reads.ts';
import { wellBut } from './ways.ts';

/** A question, with those that open it. */
function withOpeners(id: string): readonly string[] {
  const { shownIf } = questionOf(id);
  return [...(shownIf ? questionsIn(shownIf).flatMap(withOpeners) : []), id];
}

/** A list with many ticks or few, so that every pair of them comes up. */
function manyTicks(question: Question): fc.Arbitrary<Answer> {
  const ticks = ticksOf(question);
  const some = fc.subarray([...ticks]).map((chosen) => (chosen.length > 0 ? chosen : [NONE]));
  const few = fc.subarray([...ticks], { maxLength: Math.min(2, ticks.length) }).map((chosen) => (chosen.length > 0 ? chosen : [NONE]));
  return fc.oneof({ weight: 4, arbitrary: some }, { weight: 6, arbitrary: few }, { weight: 1, arbitrary: fc.constant([NOT_SURE]) });
}

/** People whose answers to what a rule reads are random, and who are otherwise well. */
export function aboutRule({ rows }: RuleShape): fc.Arbitrary<Answers> {
  const read = [...new Set(rows.flatMap(({ when }) => questionsIn(when)).flatMap(withOpeners))].map(questionOf);
  const answers = read.map((question) => [
    question.id,
    question.kind === 'many' ? manyTicks(question) : fc.constantFrom(...question.options.map(({ id }) => id)),
  ]);
  return fc.record(Object.fromEntries(answers)).map((given) => wellBut(given as Answers));
}
