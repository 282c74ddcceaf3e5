import fc from 'fast-check';
import type { OperationOutcome, QuestionnaireResponse } from 'fhir/r4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { everyone } from '../support/cases.ts';
import { asResult, faultsOf, questionnaire, responseWith, resultIn } from '../support/fhir.ts';
import { walkForm } from '../support/fhir-walk.ts';
import { anyAnswers, seed } from '../support/random-answers.ts';
import { calmAnswer } from '../support/walk.ts';

/** The built Worker with the built files, in workerd. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const get = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  server.fetch(`/fhir/R4/${path}`, { redirect: 'manual', ...init });
const send = (body: string) =>
  server.fetch('/fhir/R4/Questionnaire/$next-question', {
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json' },
    body,
  });
const nextOf = async (response: QuestionnaireResponse) => {
  const reply = await send(JSON.stringify(response));
  expect(reply.status, await reply.clone().text()).toBe(200);
  return (await reply.json()) as QuestionnaireResponse;
};

describe.each(['Questionnaire/ms-hip-pain', 'Questionnaire/ms-hip-pain-for-another', 'CodeSystem/age', 'metadata'])('%s', (path) => {
  test('is a static file of the right type, for any origin', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/fhir+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(faultsOf((await response.json()) as never)).toEqual([]);
  });

  test('answers HEAD, and 304 to who has it already', async () => {
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const again = await get(path, { headers: { 'If-None-Match': head.headers.get('etag') as string } });
    expect(again.status).toBe(304);
  });
});

test('the file is the questionnaire of the knowledge', async () => {
  const served = (await (await get('Questionnaire/ms-hip-pain')).json()) as typeof questionnaire;
  const at = (text: string, base: string) => text.replaceAll(base, 'https://x/fhir/R4');
  const base = (url = '') => url.replace(/\/Questionnaire\/.*/, '');
  expect(at(JSON.stringify(served), base(served.url))).toBe(at(JSON.stringify(questionnaire), base(questionnaire.url)));
});

test.each([
  'Questionnaire/other',
  'Questionnaire/ms-hip-pain/',
  'Questionnaire/ms-hip-pain/$next-question',
  'Questionnaire/ms-hip-pain.json',
  'Questionnaire//ms-hip-pain',
])('%s, an address that is not there, is an OperationOutcome', async (path) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/fhir+json']);
  expect((await response.json()) as OperationOutcome).toMatchObject({ resourceType: 'OperationOutcome' });
});

test('whoever walks through the form gets the result of the API', { timeout: 180_000 }, async () => {
  for (const one of everyone.filter((_, index) => index % 8 === 0)) {
    const { reply, given } = await walkForm(nextOf, (question) => one.answers[question] ?? calmAnswer(question));
    const response = await server.fetch('/api/v1/assessment', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answers: given }),
    });
    const { status, next: _, ...rest } = (await response.json()) as { status: string; next: null };
    expect([reply.status, status], one.id).toEqual(['completed', 'complete']);
    expect(resultIn(reply), one.id).toEqual(asResult(rest as never));
  }
});

/** A response with one thing in it that does not belong there. */
const spoilt = fc
  .tuple(anyAnswers, fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'item', [], {}, { item: [{}] }, null, '')))
  .map(([answers, place, strange]) => {
    let left = place % JSON.stringify(responseWith(answers)).split(/[:,[{]/).length;
    return JSON.stringify(responseWith(answers), (_, value: unknown) => (left-- === 0 ? strange : value));
  });

test('nothing that is sent makes it fail: 1,000 spoilt responses get their 4xx, or are read', { timeout: 180_000 }, async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, fc.json(), fc.string()), async (body) => {
      const { status } = await send(body);
      seen.add(status);
      expect([200, 400, 413, 422]).toContain(status);
    }),
    { seed, numRuns: 1000 },
  );
  expect([...seen].toSorted()).toEqual([200, 400, 422]);
});

test('nothing is logged after all that', () => {
  expect(server.getLogs()).toEqual([]);
});
