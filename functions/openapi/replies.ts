/** The real application's replies, for the document: nothing in an example is written by hand. */
import { assessment } from '../api/assessment.ts';
import { problem } from '../api/problem.ts';
import type { Answer, Answers } from '../engine/question.ts';
import { switchedOff } from '../knowledge/withdrawn.ts';
import { firstRequest, mistakes, type RequestExample, requests } from './examples.ts';
import { allQuestions } from './schemas/shared.ts';

export interface Replied extends RequestExample {
  readonly status: number;
  readonly contentType: string;
  readonly reply: Readonly<Record<string, unknown>>;
}

async function read(example: RequestExample, response: Response): Promise<Replied> {
  const contentType = response.headers.get('Content-Type') ?? '';
  return { ...example, status: response.status, contentType, reply: (await response.json()) as Replied['reply'] };
}

/** Past the switch: while the rules are withdrawn the document still has to be made, or nothing could be deployed. */
async function reply(example: RequestExample): Promise<Replied> {
  const { body, type = 'application/json' } = example;
  const request = new Request('https://example.org/api/v1/assessment', { method: 'POST', headers: { 'Content-Type': type }, body });
  return read(example, await assessment(request));
}

interface Outcome {
  readonly next: string | null;
  readonly disposition: { readonly level: string; readonly headline: string };
}

const assess = async (answers: Answers): Promise<Outcome> =>
  (await reply({ id: '', title: '', body: JSON.stringify({ answers, region: 'GB' }) })).reply as unknown as Outcome;

/** As the samples answer: "none of these", or "I am not sure". */
function unsure(id: string): Answer {
  const { kind, options, min = 0 } = allQuestions.find((question) => question.id === id) as (typeof allQuestions)[number];
  if (kind === 'scale') return min;
  const option = (options.find((one) => one.id === 'none') ?? options.at(-1))?.id as string;
  return kind === 'many' ? [option] : option;
}

/** What the sample that takes the whole check prints. */
export async function wholeCheck(): Promise<string> {
  const answers: Record<string, Answer> = {};
  let outcome = await assess(answers);
  while (outcome.next) {
    answers[outcome.next] = unsure(outcome.next);
    outcome = await assess(answers);
  }
  return `${outcome.disposition.level} ${outcome.disposition.headline}`;
}

export const goodReplies = (): Promise<readonly Replied[]> => Promise.all(requests.map((one) => reply(one)));
export const faultyReplies = (): Promise<readonly Replied[]> => Promise.all(mistakes.map((one) => reply(one)));
export const offReply = (): Promise<Replied> =>
  read({ ...firstRequest, id: 'off', title: 'The check is switched off' }, problem('switched-off', switchedOff));
