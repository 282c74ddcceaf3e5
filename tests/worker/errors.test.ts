import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { createApp } from '../../functions/api/app.ts';
import { canonicalOf, page } from '../built/site.ts';
import { ask } from '../support/ask.ts';
import { faultsOf } from '../support/openapi.ts';

/** Every error of the catalogue, caused on the built Worker: its status, its words, and what it leads to. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });
let origin: URL;
/** Where the site says that it is, which is not where the test asks it. */
const site = new URL(canonicalOf(page('/'))).origin;

beforeAll(async () => {
  origin = (await server.listen()).url;
});
afterAll(() => server.close());

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Byte for byte, without what `fetch` puts right. */
const send = ({ path = '/api/v1/assessment', method = 'POST', headers = {}, body = '' }: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    const all = { ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}), ...headers };
    const asked = rawRequest(new URL(path, origin), { method, headers: all }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject);
    asked.end(body);
  });

const answers = (inside: string) => `{"answers":{${inside}}}`;
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** What was sent, and the status and kind that it gets; where it points, if it points. */
const wrong: readonly [string, Sent, number, string, string?][] = [
  ['not JSON', { body: "{'answers':{}}" }, 400, 'not-json'],
  ['JSON that is cut off', { body: '{"answers":{' }, 400, 'not-json'],
  ['two bodies', { body: '{"answers":{}}{"answers":{}}' }, 400, 'not-json'],
  ['an empty body', { body: '' }, 400, 'not-json'],
  ['a body of blanks', { body: ' \n\t ' }, 400, 'not-json'],
  ['NaN', { body: answers('"severity-usual":NaN') }, 400, 'not-json'],
  [
    'invalid UTF-8',
    { body: Uint8Array.from([...Buffer.from('{"answers":{"age":"'), 0xc3, 0x28, ...Buffer.from('"}}')]) },
    400,
    'not-utf-8',
  ],
  ['UTF-16', { body: Buffer.from('\ufeff{"answers":{}}', 'utf16le') }, 400, 'not-utf-8'],
  ['1 MB', { body: answers(`"age":"${'x'.repeat(1_000_000)}"`) }, 413, 'too-large'],
  [
    '1 MB without saying so',
    { body: answers(`"age":"${'x'.repeat(1_000_000)}"`), headers: { 'Transfer-Encoding': 'chunked' } },
    413,
    'too-large',
  ],
  ['one byte too many', { body: answers('').padEnd(16 * 1024 + 1) }, 413, 'too-large'],
  ['no content type', { headers: { 'Content-Type': '' }, body: answers('') }, 415, 'wrong-type'],
  ['text', { headers: { 'Content-Type': 'text/plain' }, body: answers('') }, 415, 'wrong-type'],
  ['a compressed body', { headers: { 'Content-Encoding': 'gzip' }, body: answers('') }, 415, 'wrong-type'],
  ['a wish for XML', { headers: { Accept: 'application/xml' }, body: answers('') }, 406, 'not-acceptable'],
  ['a wish for anything but JSON', { headers: { Accept: '*/*, application/json;q=0' }, body: answers('') }, 406, 'not-acceptable'],
  ['GET', { method: 'GET' }, 405, 'wrong-method'],
  ['PUT', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: answers('') }, 405, 'wrong-method'],
  ['DELETE of the questionnaire', { method: 'DELETE', path: '/api/v1/questionnaire' }, 405, 'wrong-method'],
  ['POST to the reference page', { path: '/api/', body: answers('') }, 405, 'wrong-method'],
  ['an address that is not there', { path: '/api/v1/assess', body: answers('') }, 404, 'no-such-address'],
  ['a frame to embed, in XML', { path: '/api/oembed?format=xml', method: 'GET' }, 501, 'no-such-format'],
  ['an address that is not there, read', { path: '/api/v2/nothing.json', method: 'GET' }, 404, 'no-such-address'],
  ['a list', { body: '[]' }, 422, 'does-not-fit', ''],
  ['a number', { body: '7' }, 422, 'does-not-fit', ''],
  ['no answers', { body: '{}' }, 422, 'does-not-fit', '/answers'],
  ['answers that are null', { body: '{"answers":null}' }, 422, 'does-not-fit', '/answers'],
  ['an unknown member', { body: '{"answers":{},"name":"Ann"}' }, 422, 'does-not-fit', '/name'],
  ['an unknown question', { body: answers('"sadle":"new"') }, 422, 'does-not-fit', '/answers/sadle'],
  ['an unknown option', { body: answers('"saddle-when":"yesterday"') }, 422, 'does-not-fit', '/answers/saddle-when'],
  ['an answer that is null', { body: answers('"age":null') }, 422, 'does-not-fit', '/answers/age'],
  ['an option given twice', { body: answers('"where":["groin","groin"]') }, 422, 'does-not-fit', '/answers/where'],
  ['two options where one is allowed', { body: answers('"age":["18-44","45-49"]') }, 422, 'does-not-fit', '/answers/age'],
  ['one option where a list is asked', { body: answers('"where":"groin"') }, 422, 'does-not-fit', '/answers/where'],
  ['an unknown option in a list', { body: answers('"where":["groin","nose"]') }, 422, 'does-not-fit', '/answers/where/1'],
  ['none beside another', { body: answers('"where":["none","groin"]') }, 422, 'does-not-fit', '/answers/where'],
  ['a number out of range', { body: answers('"severity-usual":11') }, 422, 'does-not-fit', '/answers/severity-usual'],
  ['a number that is not whole', { body: answers('"severity-usual":1e-3') }, 422, 'does-not-fit', '/answers/severity-usual'],
  ['a name given twice', { body: answers('"age":"18-44","age":"60-plus"') }, 422, 'does-not-fit', '/answers/age'],
  ['a name given twice, once in disguise', { body: answers('"age":"18-44","\\u0061ge":"60-plus"') }, 422, 'does-not-fit', '/answers/age'],
  ['answers given twice', { body: '{"answers":{"age":"18-44"},"answers":{}}' }, 422, 'does-not-fit', '/answers'],
  ['__proto__', { body: answers('"__proto__":{"age":"18-44"}') }, 422, 'does-not-fit', '/answers/__proto__'],
  ['__proto__ at the top', { body: '{"answers":{},"__proto__":{}}' }, 422, 'does-not-fit', '/__proto__'],
  ['a name that objects inherit', { body: answers('"constructor":"x"') }, 422, 'does-not-fit', '/answers/constructor'],
  ['a name with a slash and a tilde', { body: answers('"a/b~c":1') }, 422, 'does-not-fit', '/answers/a~1b~0c'],
  ['deep lists', { body: answers(`"where":${deep('[', ']', 8_000)}`) }, 422, 'does-not-fit', '/answers/where/0'],
  ['deep objects', { body: answers(`"where":[${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}]`) }, 422, 'does-not-fit', '/answers/where/0'],
];

describe.each(wrong)('%s', (_, sent, status, kind, pointer) => {
  test(`is ${status}, ${kind}`, async () => {
    const reply = await send(sent);
    expect(reply.status, reply.text.slice(0, 300)).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    const problem = JSON.parse(reply.text) as {
      type: string;
      status: number;
      detail: string;
      errors?: { pointer: string; detail: string }[];
    };
    expect(faultsOf('Problem', problem)).toEqual([]);
    expect([problem.type, problem.status]).toEqual([`${site}/api/#${kind}`, status]);
    expect(problem.errors?.map((error) => error.pointer)[0]).toBe(pointer);
    if (kind === 'wrong-method') expect(reply.headers['allow']).toMatch(/GET|POST/);
  });
});

test('a small request earns no large reply', async () => {
  const reply = await send({ body: answers(`"where":[${'0,'.repeat(8_000)}0]`) });
  expect([reply.status, reply.text.length < 8_000]).toEqual([422, true]);
  expect(reply.text).toContain('The first 20 of 8001');
});

test('what is broken or switched off says so with the card, and without what went wrong inside', async () => {
  const app = createApp({ keepTemplates: false });
  const broken = { assessment: 'on', fetchPage: () => Promise.reject(new Error('secret')) };
  const off = { assessment: 'off', fetchPage: broken.fetchPage };
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: answers('') };
  for (const [reply, status, kind] of [
    [await ask(app, '/api/v1/questionnaire', {}, broken), 500, 'our-fault'],
    [await ask(app, '/api/v1/assessment', post, off), 503, 'switched-off'],
    [await ask(app, '/api/v1/%61ssessment', post, off), 503, 'switched-off'],
  ] as const) {
    const text = await reply.text();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(faultsOf('Problem', JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ type: expect.stringMatching(new RegExp(`/api/#${kind}$`)), card: { level: 'emergency' } });
    expect(text).toContain('numbness between the legs');
    expect(text).not.toContain('secret');
  }
});

test('the catalogue of the reference page holds these kinds and no others', () => {
  const caused = new Set([...wrong.map(([, , , kind]) => kind), 'our-fault', 'switched-off']);
  const printed = page('/api/').document.querySelectorAll('.errors > [id]');
  expect(new Set(printed.map(({ id }) => id))).toEqual(caused);
  for (const [, , status, kind] of wrong) {
    expect(printed.find(({ id }) => id === kind)?.getAttribute('data-status'), kind).toBe(String(status));
  }
});

test('nothing of all that is in the log', () => {
  expect(server.getLogs()).toEqual([]);
});
