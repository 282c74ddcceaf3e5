/** The answers behind a result, each in its own words and once: read out by the person, and told back to them. */
import type { Reason } from '../engine/assess.ts';
import type { Answers } from '../engine/question.ts';
import { type Person, toldBack } from '../knowledge/person.ts';
import { told, toldAfter } from '../knowledge/questionnaire.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';
import { asList } from './hand-over.ts';
import { kept, personWords } from './words.ts';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = told;
const before: Readonly<Record<string, { readonly question: string; readonly option?: string }>> = toldAfter;

type Reasons = readonly Reason<RedFlag>[];

/** What one answer says, before the person's words. */
export const factOf = (question: string, option: unknown): string | undefined =>
  typeof option === 'string' ? words[question]?.[option] : undefined;

/** What the answers of some reasons say, each once and in the order of the reasons. A list, not a set: a few are soon looked through. */
export function factsOf(reasons: Reasons, answers: Answers): readonly string[] {
  const facts: string[] = [];
  const add = (fact: string | undefined) => {
    if (fact !== undefined && !facts.includes(fact)) facts.push(fact);
  };
  for (const { because } of reasons) {
    for (const { question, answer } of because) {
      const first = before[question];
      if (first) add(factOf(first.question, first.option ?? answers[first.question]));
      for (const option of asList(answer)) add(factOf(question, option));
    }
  }
  return facts;
}

const back: Readonly<Record<Person, (text: string) => string>> = {
  myself: kept((text) => personWords.myself(toldBack(text))),
  'someone-else': kept((text) => personWords['someone-else'](toldBack(text))),
};

/** The answers that decided, told back to who gave them. A private one stands in the words of its row instead. */
export const toldBackTo = (person: Person, deciding: Reasons, answers: Answers): readonly string[] =>
  factsOf(
    deciding.filter(({ rule, row }) => !rule.private && !(rule.rows[row] as Row).private),
    answers,
  ).map(back[person]);
