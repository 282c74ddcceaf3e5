/** Everything under `/fhir/`. Every error is an OperationOutcome. */
import { acceptsJson } from '../accept.ts';
import { problem } from '../problem.ts';
import type { FetchPage } from '../result-page.ts';
import { nextQuestion } from './next-question.ts';
import { asOperationOutcome, fhirHeaders, operationOutcome } from './operation-outcome.ts';
import type { Questionnaire } from './resources.ts';

const base = '/fhir/R4/Questionnaire/';
const operation = `${base}$next-question`;

const nothing = 'There is nothing at this address. GET /fhir/R4/metadata says what there is.';
const noPost = `Use GET, HEAD or OPTIONS. Answers go to POST ${operation}.`;

/** A client that wants another FHIR than R4, and says of no R4 that it would do. */
const otherVersion = /^(?!.*fhirversion=4\.0).*fhirversion=/i;

interface Asked {
  readonly request: Request;
  /** Why the check is off; undefined while it is on. */
  readonly off: string | undefined;
  readonly fetchPage: FetchPage;
}

/** @param keep keep the questionnaires for the life of the isolate: they cannot change within a deployment */
export function fhirRoutes({ keep }: { readonly keep: boolean }) {
  const kept = new Map<string, Questionnaire>();

  const questionnaireAt = async (path: string, request: Request, fetchPage: FetchPage): Promise<Questionnaire> => {
    const ready = kept.get(path);
    if (ready) return ready;
    const page = await fetchPage(path, request);
    if (!page.ok) throw new Error(`${path} answered ${page.status}`);
    const questionnaire = (await page.json()) as Questionnaire;
    if (keep) kept.set(path, questionnaire);
    return questionnaire;
  };

  return async ({ request, off, fetchPage }: Asked): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const format = searchParams.get('_format') ?? 'json';
    const isOperation = pathname.replace('%24', '$') === operation;
    const methods = isOperation ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
    if (request.method === 'OPTIONS') return preflight(methods);
    if (!methods.includes(request.method)) return refuse(405, isOperation ? 'Use POST or OPTIONS.' : noPost, { Allow: methods });
    const accept = request.headers.get('accept');
    const json = acceptsJson(accept, 'application/fhir+json') || acceptsJson(accept);
    if (!json || !format.includes('json') || otherVersion.test(accept ?? ''))
      return refuse(406, 'Accept application/fhir+json, of FHIR 4.0.');
    if (!isOperation) {
      const page = await fetchPage(pathname, request);
      // The assets lead an address that they would write otherwise to one that is not there either.
      return page.status === 404 || page.headers.has('location') ? refuse(404, nothing) : page;
    }
    if (off) return asOperationOutcome(problem('switched-off', off));
    const questionnaireFor = (person: unknown) =>
      questionnaireAt(`${base}ms-hip-pain${person === 'someone-else' ? '-for-another' : ''}`, request, fetchPage);
    // Said without the error: what a request held must reach no log.
    return nextQuestion(request, questionnaireFor).catch(() => asOperationOutcome(problem('our-fault', 'The check could not answer.')));
  };
}

const refusals = { 404: 'not-found', 405: 'not-supported', 406: 'not-supported' } as const;

const refuse = (status: keyof typeof refusals, diagnostics: string, headers = {}): Response =>
  operationOutcome(status, [{ code: refusals[status], diagnostics }], { headers });

const preflight = (methods: string): Response => {
  const { 'Content-Type': _, ...rest } = fhirHeaders;
  const cors = {
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers: { ...rest, ...cors, Allow: methods } });
};
