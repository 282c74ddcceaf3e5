/**
 * The API in OpenAPI 3.1: made at build, and served as a file, so that the Worker carries nothing of it. The reference
 * page is printed from the same object.
 */
import { version } from '../knowledge/version.ts';
import { refTo, type SchemaName, schemas } from './components.ts';
import { errorCatalogue } from './errors.ts';
import { firstRequest } from './examples.ts';
import { faultyReplies, goodReplies, offReply, type Replied, wholeCheck } from './replies.ts';
import { curl, firstSamples, wholeSamples } from './samples.ts';

const json = (name: SchemaName, examples?: Readonly<Record<string, unknown>>) => ({
  'application/json': { schema: refTo(name), ...(examples && { examples }) },
});

const named = (replies: readonly Replied[], of: (one: Replied) => unknown) =>
  Object.fromEntries(replies.map((one) => [one.id, { summary: one.title, value: of(one) }]));

/** One response for each status, with the examples that there are. */
function problemResponses(replies: readonly Replied[]) {
  const statuses = [...new Set(errorCatalogue.map(({ status }) => status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const entries = errorCatalogue.filter((one) => one.status === status);
      const examples = named(
        replies.filter((one) => one.status === status),
        ({ reply }) => reply,
      );
      const content = { schema: refTo('Problem'), ...(Object.keys(examples).length > 0 && { examples }) };
      const description = entries.map(({ title, means, mend }) => `${title}. ${means} ${mend}`).join('\n\n');
      return [`Problem${status}`, { description, content: { 'application/problem+json': content } }];
    }),
  );
}

const problemsOf = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));

const anyJson = { 'application/json': { schema: { type: 'object' } } };
const etag = { ETag: { description: 'Send it back as If-None-Match: 304 says that nothing has changed.', schema: { type: 'string' } } };
const unchanged = { '304': { description: 'You have the newest already.' } };

export async function openApi(site: string) {
  const [good, faulty, off, whole] = await Promise.all([goodReplies(), faultyReplies(), offReply(), wholeCheck()]);
  const first = good.find(({ id }) => id === firstRequest.id)?.reply['disposition'] as { readonly headline: string };
  return {
    openapi: '3.1.1',
    info: {
      title: 'MS Hip Pain',
      version: version.rules,
      summary: 'How soon to get help with hip pain in MS, why, and what kind of pain it looks like.',
      description:
        'No key, no account, any origin. Nothing is stored and nothing is logged. No clinician has reviewed the rules yet, and a result is not a diagnosis.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: site }],
    paths: {
      '/api/v1/assessment': {
        post: {
          operationId: 'assess',
          summary: 'Answers in; level, reasons and the next question out.',
          description:
            'Answers may be incomplete: the reply then holds the safe advice so far, and the id of the question to ask next. Send everything again each time, since the server remembers nothing.',
          requestBody: {
            required: true,
            description: 'At most 16 KiB.',
            content: json(
              'AssessmentRequest',
              named(good, ({ body }) => JSON.parse(body)),
            ),
          },
          responses: {
            '200': {
              description: 'An assessment.',
              content: json(
                'Assessment',
                named(good, ({ reply }) => reply),
              ),
            },
            ...problemsOf(400, 405, 406, 413, 415, 422, 500, 503),
          },
          'x-codeSamples': [
            ...firstSamples(site, first.headline),
            ...wholeSamples(site, whole),
            ...faulty.map((mistake) => curl(site, mistake)),
          ],
        },
      },
      '/api/v1/questionnaire': {
        get: {
          operationId: 'questionnaire',
          summary: 'Every screen, question and option, with its id and its words, and the words of a result.',
          responses: {
            '200': { description: 'The questionnaire.', headers: etag, content: json('Questionnaire') },
            ...unchanged,
            ...problemsOf(405),
          },
        },
      },
      '/api/v1/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This interface, described in OpenAPI 3.1.',
          responses: {
            '200': { description: 'This document.', headers: etag, content: anyJson },
            ...unchanged,
            ...problemsOf(405),
          },
        },
      },
      '/api/v1/content': {
        get: {
          operationId: 'contentList',
          summary: 'The pages of the library as modules for other sites.',
          responses: { '200': { description: 'The list.', headers: etag, content: anyJson }, ...unchanged, ...problemsOf(405) },
        },
      },
      '/api/v1/content/{kind}/{slug}': {
        get: {
          operationId: 'contentModule',
          summary: 'One module: HTML, plain text, safety line, sources, review state.',
          parameters: ['kind', 'slug'].map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
          responses: { '200': { description: 'The module.', headers: etag, content: anyJson }, ...unchanged, ...problemsOf(404, 405) },
        },
      },
      '/api/oembed': {
        get: {
          operationId: 'oembed',
          summary: 'How to frame the check, for site builders that are given its address (oEmbed 1.0).',
          parameters: [
            { name: 'url', in: 'query', required: true, schema: { type: 'string', format: 'uri' } },
            { name: 'format', in: 'query', schema: { type: 'string', enum: ['json'] } },
            { name: 'maxwidth', in: 'query', schema: { type: 'integer', minimum: 1 } },
            { name: 'maxheight', in: 'query', schema: { type: 'integer', minimum: 1 } },
          ],
          responses: { '200': { description: 'A frame.', content: anyJson }, ...problemsOf(404, 405, 501) },
        },
      },
      '/api/health': {
        get: {
          operationId: 'health',
          summary: 'Whether it runs, whether the check is on, and the version of the rules.',
          responses: { '200': { description: 'It runs.', content: json('Health') }, ...problemsOf(405, 406) },
        },
      },
    },
    components: { schemas, responses: problemResponses([...faulty, off]) },
  };
}

export type OpenApi = Awaited<ReturnType<typeof openApi>>;
