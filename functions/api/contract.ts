import * as v from 'valibot';
import type { Answers, QuestionShape } from '../engine/question.ts';
import { NONE } from '../engine/question.ts';
import { questionById, questions } from '../knowledge/questionnaire.ts';
import { answerTest } from './answer.ts';
import { duplicateNames, escapePointer } from './duplicate-names.ts';
import type { ProblemError } from './problem.ts';

function answerSchema(question: QuestionShape) {
  const { kind, options, min = 0, max = 10 } = question;
  if (kind === 'scale') return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  const option = v.picklist(options.map(({ id }) => id));
  return kind === 'one' ? option : v.pipe(v.array(option), v.nonEmpty());
}

const REGION = /^[A-Za-z]{2}$/;
const answersSchema = v.strictObject(Object.fromEntries(questions.map((question) => [question.id, v.optional(answerSchema(question))])));

/** The request of `POST /api/v1/assessment`. Built from the knowledge, so that it cannot fall behind it. */
export const requestSchema = v.strictObject({
  answers: answersSchema,
  region: v.optional(v.pipe(v.string(), v.regex(REGION))),
  locale: v.optional(v.picklist(['en'])),
});

export interface AssessmentRequest {
  readonly answers: Answers;
  readonly region?: string | undefined;
  readonly locale?: string | undefined;
}

export type Checked =
  | { readonly ok: true; readonly request: AssessmentRequest }
  | { readonly ok: false; readonly errors: readonly ProblemError[] };

/** Everything that is wrong with a request, each with its place; or the request. Never throws. */
export function checkRequest(input: unknown, json: string): Checked {
  if (fits(input)) return holdsDuplicates(input, json) ? { ok: false, errors: givenTwice(json) } : { ok: true, request: input };
  if (Array.isArray(input)) return { ok: false, errors: [notABody] };
  if (Array.isArray((input as { answers?: unknown } | null)?.answers)) return { ok: false, errors: [notAnObject] };
  const parsed = v.safeParse(requestSchema, input);
  const errors = parsed.success ? contradictions((parsed.output as AssessmentRequest).answers) : parsed.issues.map(describe);
  return { ok: false, errors: onePerFault([...errors, ...givenTwice(json)]) };
}

const isAnswer: ReadonlyMap<string, (value: unknown) => boolean> = new Map(
  questions.map((question) => [question.id, answerTest(question)]),
);
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the schema would take it, and nothing in it contradicts itself. The schema takes ten times as long, and says what is wrong. */
export function fits(input: unknown): input is AssessmentRequest {
  if (!isPlain(input) || !isPlain(input['answers'])) return false;
  for (const name in input) {
    const value = input[name];
    if (name === 'region' ? typeof value !== 'string' || !REGION.test(value) : name === 'locale' ? value !== 'en' : name !== 'answers')
      return false;
  }
  for (const id in input['answers']) if (isAnswer.get(id)?.(input['answers'][id]) !== true) return false;
  return true;
}

/** Once the schema has taken them, no name and no text holds a colon: each colon stands for a member, or for one that was swallowed. */
function holdsDuplicates(request: AssessmentRequest, json: string): boolean {
  let members = Object.keys(request).length + Object.keys(request.answers).length;
  for (let at = json.indexOf(':'); at !== -1; at = json.indexOf(':', at + 1)) members--;
  return members !== 0;
}

/** The schema says of a number out of range that it is too large, and that it is no whole number. */
const onePerFault = (errors: readonly ProblemError[]): readonly ProblemError[] => [
  ...new Map(errors.map((error) => [`${error.pointer} ${error.detail}`, error])).values(),
];

const givenTwice = (json: string): readonly ProblemError[] =>
  duplicateNames(json).map((pointer) => ({ pointer, detail: 'this member is given more than once; give it once' }));

/** A strict schema takes a list for an object without members. */
const notABody: ProblemError = { pointer: '', detail: 'the body must be a JSON object with a member "answers"' };
const notAnObject: ProblemError = { pointer: '/answers', detail: '"answers" must be an object of question ids and answers' };

/** Lists that cannot be true: an option twice, or "none of these" beside another. */
function contradictions(answers: Answers): readonly ProblemError[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    if (!Array.isArray(answer)) return [];
    const pointer = `/answers/${question}`;
    const twice = answer.filter((option, index) => answer.indexOf(option) !== index);
    return [
      ...[...new Set(twice)].map((option) => ({ pointer, detail: `"${option}" is given more than once; give it once` })),
      ...(answer.includes(NONE) && answer.length > 1
        ? [{ pointer, detail: '"none" cannot stand beside another option; leave out one of them' }]
        : []),
    ];
  });
}

/** One issue of the schema, in words that say what to fix. */
function describe(issue: v.BaseIssue<unknown>): ProblemError {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const pointer = path.map((key) => `/${escapePointer(key)}`).join('');
  const [top, name] = path;
  if (path.length === 0) return notABody;
  if (top !== 'answers') return { pointer, detail: detailOfMember(top, issue) };
  if (name === undefined) return notAnObject;
  const question = questionById.get(String(name));
  if (!question) return { pointer, detail: `there is no question "${shortened(name)}"; GET /api/v1/questionnaire lists them` };
  return { pointer, detail: path.length > 2 ? detailOfOption(question) : detailOfAnswer(question) };
}

function detailOfMember(member: unknown, issue: v.BaseIssue<unknown>): string {
  if (member === 'region') return 'must be a two-letter country code, such as "GB"';
  if (member === 'locale') return 'must be "en"';
  return issue.expected === 'never' ? 'there is no such member; "answers", "region" and "locale" are known' : 'is not as expected';
}

const shortened = (name: unknown): string => (String(name).length > 60 ? `${String(name).slice(0, 60)}…` : String(name));

const known = ({ options }: QuestionShape): string => options.map(({ id }) => id).join(', ');
const detailOfOption = (question: QuestionShape): string => `must be one of: ${known(question)}`;

function detailOfAnswer(question: QuestionShape): string {
  const { kind, min, max } = question;
  if (kind === 'scale') return `must be a whole number from ${min} to ${max}`;
  return kind === 'one' ? detailOfOption(question) : `must be a list, not empty, of any of: ${known(question)}`;
}
