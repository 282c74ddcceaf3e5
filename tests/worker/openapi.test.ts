import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { everyone } from '../support/cases.ts';
import { faultsOf, readDocument } from '../support/openapi.ts';

/** The document says what the built Worker does. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const assess = (body: unknown) =>
  server.fetch('/api/v1/assessment', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const jsonOf = async (path: string): Promise<unknown> => (await server.fetch(path)).json();

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { $ref?: string } }>> }>>;
}
const paths = readDocument()['paths'] as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;

test('is OpenAPI 3.1, by the standard’s own schema', async () => {
  const { valid, errors } = await new Validator().validate(readDocument());
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(readDocument()['openapi']).toMatch(/^3\.1\./);
});

test('its references lead somewhere', () => {
  const document = readDocument();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path as string);
  expect(references.length).toBeGreaterThan(20);
  const target = (path: string) =>
    path.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
  expect(references.filter((path) => target(path) === undefined)).toEqual([]);
});

describe('the replies of the Worker fit it', () => {
  test('to everybody in the vectors and personas, complete and cut short', { timeout: 240_000 }, async () => {
    const statuses = new Set<string>();
    for (const [index, { id, answers }] of everyone.entries()) {
      const given = Object.entries(answers);
      const some = Object.fromEntries(given.slice(0, index % (given.length + 1)));
      for (const asked of index % 3 === 0 ? [answers, some] : [answers]) {
        const reply = (await (await assess({ answers: asked, region: 'GB' })).json()) as { status: string };
        statuses.add(reply.status);
        expect(faultsOf('Assessment', reply), id).toEqual([]);
        expect(faultsOf('AssessmentRequest', { answers: asked, region: 'GB' }), id).toEqual([]);
      }
    }
    expect(statuses).toEqual(new Set(['complete', 'incomplete']));
  });

  test.each([
    ['Questionnaire', '/api/v1/questionnaire'],
    ['Health', '/api/health'],
  ])('%s', async (schema, path) => {
    expect(faultsOf(schema, await jsonOf(path))).toEqual([]);
  });

  test('the document is served as it was written', async () => {
    expect(await jsonOf('/api/v1/openapi.json')).toEqual(readDocument());
  });

  test('a member that is not in it is noticed', async () => {
    const reply = (await (await assess({ answers: {} })).json()) as Record<string, unknown>;
    expect(faultsOf('Assessment', { ...reply, score: 7 })).toHaveLength(1);
    const { next: _, ...without } = reply;
    expect(faultsOf('Assessment', without)).toHaveLength(1);
  });
});

test('the Worker refuses what does not fit the request, and takes what does', async () => {
  const requests: readonly unknown[] = [
    { answers: {} },
    { answers: { age: '18-44' }, region: 'GB', locale: 'en' },
    { answers: { 'severity-usual': 0 } },
    { answers: { 'severity-usual': 11 } },
    { answers: { where: [] } },
    { answers: { where: ['groin', 'groin'] } },
    { answers: { where: 'groin' } },
    { answers: { 'danger-now': ['none'] } },
    { answers: { 'danger-now': ['none', 'stroke'] } },
    { answers: { age: ['18-44'] } },
    { answers: { constructor: 'x' } },
    { answers: {}, region: 'Britain' },
    { answers: {}, locale: 'fr' },
    { answers: [] },
    {},
    [],
    null,
  ];
  for (const request of requests) {
    const { status } = await assess(request);
    expect(status, JSON.stringify(request)).toBe(faultsOf('AssessmentRequest', request).length === 0 ? 200 : 422);
  }
});

test('names every status that another method gets', async () => {
  for (const [path, methods] of Object.entries(paths)) {
    const { status } = await server.fetch(path.replace(/\{\w+\}/g, 'x'), { method: 'DELETE' });
    for (const { responses } of Object.values(methods)) expect(Object.keys(responses), path).toContain(String(status));
  }
});

test('its examples fit its schemas', () => {
  const { post } = paths['/api/v1/assessment'] as { post: Operation };
  const problems = (readDocument()['components'] as unknown as { responses: Operation['responses'] }).responses;
  let checked = 0;
  for (const { content = {} } of [...Object.values(post.responses), ...Object.values(problems)]) {
    for (const { schema, examples = {} } of Object.values(content) as {
      schema: { $ref?: string };
      examples?: Record<string, { value: unknown }>;
    }[]) {
      for (const { value } of Object.values(examples)) {
        expect(faultsOf(schema.$ref?.split('/').at(-1) as string, value)).toEqual([]);
        checked++;
      }
    }
  }
  expect(checked).toBeGreaterThanOrEqual(8);
});
