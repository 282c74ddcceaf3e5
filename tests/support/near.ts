import type { Answers } from '../../functions/engine/question.ts';
import { asList, questionOf } from './questionnaire.ts';

/** These answers with one of them changed: each other option by itself, and each tick beside those that are there. */
export function* oneAnswerAway(answers: Answers, ids: Iterable<string>): Iterable<Answers> {
  for (const id of ids) {
    const { kind, options } = questionOf(id);
    const given = asList(answers[id]);
    for (const { id: option } of options) {
      if (given.length === 1 && given[0] === option) continue;
      yield { ...answers, [id]: kind === 'many' ? [option] : option };
      if (kind === 'many' && !given.includes(option)) yield { ...answers, [id]: [...given, option] };
    }
  }
}
