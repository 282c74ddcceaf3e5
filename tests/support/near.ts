import type { Answers } from '../../functions/engine/question.ts';
import { everyone } from './cases.ts';
import { asList, questionOf } from './questionnaire.ts';
import { type Person, personOf } from './section-five/reading.ts';

/** The questions that a second writing looks at, found by asking it about everybody. */
export function questionsHeard(writing: (person: Person) => unknown): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const { answers } of everyone) writing(personOf(answers, (question) => heard.add(question)));
  return heard;
}

/** These answers with one of them changed: each other option by itself, each tick beside those that are there, or instead of one. */
export function* oneAnswerAway(answers: Answers, ids: Iterable<string>): Iterable<Answers> {
  for (const id of ids) {
    const { kind, options } = questionOf(id);
    const given = asList(answers[id]);
    for (const { id: option } of options) {
      if (given.length === 1 && given[0] === option) continue;
      yield { ...answers, [id]: kind === 'many' ? [option] : option };
      if (kind !== 'many' || given.includes(option)) continue;
      yield { ...answers, [id]: [...given, option] };
      if (given.length > 1) for (const tick of given) yield { ...answers, [id]: [...given.filter((one) => one !== tick), option] };
    }
  }
}
