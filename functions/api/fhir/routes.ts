/** Everything under `/fhir/`. Every error is an OperationOutcome. */
import type { FetchPage } from '../result-page.ts';
import { nextQuestion } from './next-question.ts';
import { fhirHeaders, operationOutcome } from './operation-outcome.ts';
import type { Questionnaire } from './resources.ts';

const base = '/fhir/R4/Questionnaire/';
const operation = `${base}$next-question`;

const nothing = 'There is nothing at this address. GET /fhir/R4/metadata says what there is.';

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

  return async (request: Request, fetchPage: FetchPage): Promise<Response> => {
    const { method, headers, url } = request;
    const { pathname } = new URL(url);
    const isOperation = pathname.replace('%24', '$') === operation;
    const methods = isOperation ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
    if (method === 'OPTIONS') return preflight(methods);
    if (!methods.includes(method)) {
      return operationOutcome(405, [{ code: 'not-supported', diagnostics: `Use ${methods} here.` }], { Allow: methods });
    }
    if (!/^$|json|\*\/\*|application\/\*/i.test(headers.get('accept') ?? '')) {
      return operationOutcome(406, [{ code: 'not-supported', diagnostics: 'Only application/fhir+json can be had.' }]);
    }
    if (isOperation) {
      return nextQuestion(request, (person) =>
        questionnaireAt(`${base}ms-hip-pain${person === 'someone-else' ? '-for-another' : ''}`, request, fetchPage),
      );
    }
    const page = await fetchPage(pathname, request);
    return page.status === 404 ? operationOutcome(404, [{ code: 'not-found', diagnostics: nothing }]) : page;
  };
}

const preflight = (methods: string): Response => {
  const { 'Content-Type': _, ...rest } = fhirHeaders;
  const cors = {
    'Access-Control-Allow-Headers': 'Accept, Content-Type',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers: { ...rest, ...cors, Allow: methods } });
};
