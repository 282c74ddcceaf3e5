/**
 * `POST /fhir/R4/Questionnaire/$next-question`, as the guide Structured Data Capture describes it: a response in progress
 * comes in, and goes out with the next questions, or completed, with the outcome. Nothing is kept and nothing is logged.
 */
import type { Answers } from '../../engine/question.ts';
import { engine } from '../../knowledge/knowledge.ts';
import { reply } from '../assessment.ts';
import { readBody } from '../body.ts';
import { checkRequest } from '../contract.ts';
import { duplicateNames } from '../duplicate-names.ts';
import { asked } from '../hand-over.ts';
import { outcomeOf } from '../outcome.ts';
import type { ProblemError } from '../problem.ts';
import { adapted, inOrder } from './adapt.ts';
import { asOperationOutcome, fhirHeaders, type Issue, operationOutcome } from './operation-outcome.ts';
import { RESULT, type ReadAnswers, readAnswers } from './read-answers.ts';
import type { Questionnaire, Unread } from './resources.ts';
import { resultItems } from './result.ts';
import { broughtAlong, frameIssues, keptMembers, unwrap } from './unwrap.ts';

/** The questionnaire so far goes back and forth with the answers. */
const MOST_BYTES = 256 * 1024;

/** More would be noise, and a small request must not earn a large reply. */
const MOST_ISSUES = 20;

/** The deepest that a resource of ours goes is about 15. */
const MOST_DEPTH = 40;

/** The questionnaire in the words for the person who answers, or for somebody who answers for them. */
export type QuestionnaireFor = (person: unknown) => Promise<Questionnaire>;

const notJson = 'The body could not be read as JSON. Send a QuestionnaireResponse.';

export async function nextQuestion(request: Request, questionnaireFor: QuestionnaireFor): Promise<Response> {
  const plain = /^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '');
  const body = await readBody(request, plain ? 'application/json' : 'application/fhir+json', MOST_BYTES);
  if (body instanceof Response) return asOperationOutcome(body);
  let input: unknown;
  try {
    input = JSON.parse(body);
  } catch {
    return operationOutcome(400, [{ code: 'structure', diagnostics: notJson }]);
  }
  const twice = duplicateNames(body).map((pointer): Issue => ({ code: 'duplicate', diagnostics: `${pointer} is given more than once` }));
  if (twice.length > 0) return operationOutcome(400, twice.slice(0, MOST_ISSUES));
  if (isDeeper(input, MOST_DEPTH)) return operationOutcome(400, [{ code: 'structure', diagnostics: 'The body is nested too deeply.' }]);
  const { response, region, at, issues } = unwrap(input);
  if (!response) return operationOutcome(422, issues.slice(0, MOST_ISSUES));

  const questionnaire = await questionnaireFor('myself');
  const given = readAnswers(response['item'], questionnaire, at);
  const fitted = { answers: given.answers, ...(region !== undefined && { region }) };
  const checked = checkRequest(fitted, JSON.stringify(fitted));
  const misfits = checked.ok ? [] : checked.errors.map((error) => asIssue(error, given.places));
  const faults = [...issues, ...frameIssues(response, questionnaire, at, new URL(request.url).origin), ...given.issues, ...misfits];
  if (!checked.ok || faults.length > 0) return operationOutcome(422, faults.slice(0, MOST_ISSUES));

  const { answers } = checked.request;
  return goOn(response, given, answers, checked.request.region, await questionnaireFor(answers['answering-for']));
}

function goOn(response: Unread, given: ReadAnswers, answers: Answers, region: string | undefined, questionnaire: Questionnaire): Response {
  const { next } = engine.step(answers);
  const current = asked(answers); // an answer that a change of mind has left over does not go back
  // What counts as no answer, because it is masked, goes back too: the sender sees what became of it.
  const items = new Map([...given.items].filter(([linkId]) => current[linkId] !== undefined || !(linkId in answers)));
  const done = next === null;
  const shown = new Set([...items.keys(), ...(done ? [RESULT] : engine.askTogether(next, answers))]);
  const result = done ? resultItems(reply(outcomeOf(engine.assessSoFar(answers), answers, region)), questionnaire) : [];
  const own = adapted(questionnaire, shown);
  const item = [...inOrder(questionnaire.item, items, given.groups), ...result];
  const updated = {
    resourceType: 'QuestionnaireResponse',
    ...Object.fromEntries(keptMembers.filter((name) => Object.hasOwn(response, name)).map((name) => [name, response[name]])),
    contained: [...own, ...broughtAlong(response, own)],
    questionnaire: '#asked',
    status: done ? 'completed' : 'in-progress',
    ...(item.length > 0 && { item }), // FHIR knows no empty list
  };
  return new Response(JSON.stringify(updated), { headers: fhirHeaders });
}

/** A pointer of the API as a place in the FHIR body. */
function asIssue({ pointer, detail }: ProblemError, places: ReadAnswers['places']): Issue {
  const [, member, question = ''] = pointer.split('/');
  return { code: 'value', diagnostics: `"${question || member}" ${detail}`, at: question ? places.get(question) : 'Parameters.parameter' };
}

const isDeeper = (value: unknown, left: number): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((one) => isDeeper(one, left - 1)));
