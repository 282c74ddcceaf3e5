import type { QuestionnaireResponse } from 'fhir/r4';
import type { Answer, Answers } from '../../functions/engine/question.ts';
import { answersIn, asking, containedIn, itemsFor, responseWith } from './fhir.ts';

interface FormWalk {
  readonly reply: QuestionnaireResponse;
  readonly replies: readonly QuestionnaireResponse[];
  /** The answers that were given on the way. */
  readonly given: Answers;
}

/** Answers a form step by step, as a program would that knows nothing but the standard, until it is completed. */
export async function walkForm(
  send: (response: QuestionnaireResponse) => Promise<QuestionnaireResponse>,
  answerTo: (question: string) => Answer | undefined,
): Promise<FormWalk> {
  const replies = [await send(responseWith({}))];
  for (let step = 0; step < 60; step++) {
    const reply = replies.at(-1) as QuestionnaireResponse;
    const given = answersIn(reply.item);
    if (reply.status === 'completed') return { reply, replies, given };
    const fresh = asking(containedIn(reply)).filter(({ linkId }) => given[linkId] === undefined);
    if (!fresh.some(({ required }) => required)) throw new Error('in progress, and nothing is asked');
    const added = Object.fromEntries(fresh.map(({ linkId }) => [linkId, answerTo(linkId)]));
    replies.push(await send({ ...reply, item: itemsFor({ ...given, ...added }) }));
  }
  throw new Error('the form does not end');
}
