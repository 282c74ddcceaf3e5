/**
 * The answers of a link that a person hands on, and their way back. They stand behind the link's `#`, which browsers send
 * to nobody. Private answers are never in it: that such a question was answered is (without it the rebuilt result would
 * read as unfinished), what was answered is not.
 */
import { questions } from '../knowledge/questionnaire.ts';
import { version } from '../knowledge/version.ts';
import { type Heard, tellable } from './hand-over.ts';

/** Stands for the answer to a private question. It counts as "no": what the answer leads to is the person's own to tell. */
const WITHHELD = 'withheld';

/** Enough of the knowledge's digest to see that a link was made with other rules. */
export const digestMark = version.digest.slice(0, 15);

/** The fields of the check's form that rebuild an outcome, as `application/x-www-form-urlencoded` text: ids need no encoding. */
export function sharedFields({ given }: Heard, region: string): string {
  const fields: string[] = [];
  questions.forEach((question, index) => {
    const answer = given[index];
    if (answer === undefined) return;
    if (question.private) fields.push(`${question.id}=${WITHHELD}`);
    for (const told of tellable(question, answer)) fields.push(`${question.id}=${told}`);
  });
  return [...fields, `region=${region}`, `shared=${digestMark}`].join('&');
}

/** The option that a field of a link stands for. */
export const fromLink = (question: { readonly private?: true } | undefined, value: string): string =>
  question?.private && value === WITHHELD ? 'no' : value;
