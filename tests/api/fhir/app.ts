import type { OperationOutcome, QuestionnaireResponse } from 'fhir/r4';
import { createApp } from '../../../functions/api/app.ts';
import type { FetchPage } from '../../../functions/api/result-page.ts';
import { questionnaireFor } from '../../../src/fhir/questionnaire.ts';
import { ask } from '../../support/ask.ts';
import { server } from '../../support/fhir.ts';

const files: Readonly<Record<string, string>> = {
  '/fhir/R4/Questionnaire/ms-hip-pain': JSON.stringify(questionnaireFor('myself', server)),
  '/fhir/R4/Questionnaire/ms-hip-pain-for-another': JSON.stringify(questionnaireFor('someone-else', server)),
};

const fetchPage: FetchPage = async (path) => {
  const file = files[path];
  return file ? new Response(file) : new Response('not found', { status: 404 });
};

const app = createApp({ keepTemplates: true });

export const request = (path: string, init?: RequestInit, assessment: string | undefined = 'on'): Promise<Response> =>
  ask(app, path, init, { fetchPage, assessment });

export const operation = '/fhir/R4/Questionnaire/$next-question';

export const post = (body: unknown, type = 'application/fhir+json'): Promise<Response> =>
  request(operation, { method: 'POST', headers: { 'Content-Type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** The next step of a response, or an error with what the server said. */
export async function nextOf(body: unknown): Promise<QuestionnaireResponse> {
  const response = await post(body);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as QuestionnaireResponse;
}

/** What is wrong, as the server says. */
export async function refusal(body: unknown, type?: string) {
  const response = await post(body, type);
  const { issue } = (await response.json()) as OperationOutcome;
  return {
    status: response.status,
    issues: issue.map(({ code, diagnostics, expression }) => `${code}: ${diagnostics}${expression ? ` (${expression.join()})` : ''}`),
  };
}

export async function assess(answers: unknown, region?: string) {
  const response = await request('/api/v1/assessment', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answers, region }),
  });
  const { status, next, ...rest } = (await response.json()) as { status: string; next: string | null };
  return { status, next, rest: rest as never };
}
