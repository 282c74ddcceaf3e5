import { request as rawRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { securityHeaders } from '../../functions/api/security-headers.ts';

/** How the built Worker and its assets behave towards HTTP clients, byte for byte: `fetch` would put some of it right. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });
let origin: URL;

beforeAll(async () => {
  origin = (await server.listen()).url;
});
afterAll(() => server.close());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

const ask = (method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = rawRequest(new URL(path, origin), { method, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers as Got['headers'], body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const json = { 'Content-Type': 'application/json' };
const assess = (headers: Readonly<Record<string, string>> = {}) =>
  ask('POST', '/api/v1/assessment', { ...json, ...headers }, '{"answers":{"danger-now":["stroke"]},"region":"GB"}');
const documents = ['/api/v1/questionnaire', '/api/v1/questionnaire.json', '/api/v1/openapi.json'];
const fhir = [
  '/fhir/R4/Questionnaire/ms-hip-pain',
  '/fhir/R4/CodeSystem/age',
  '/fhir/R4/OperationDefinition/next-question',
  '/fhir/R4/metadata',
];

describe('HEAD', () => {
  test.each([...documents, '/api/health', '/', '/check/', '/api/'])('%s is GET without its body', async (path) => {
    const [head, get] = [await ask('HEAD', path), await ask('GET', path)];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ['content-type', 'etag', 'cache-control', 'x-content-type-options'])
      expect(head.headers[name]).toBe(get.headers[name]);
  });
});

describe('CORS', () => {
  test.each(['null', 'https://clinic.example'])('origin %s may ask, read, and bring no credentials', async (origin) => {
    const asking = { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' };
    const preflight = await ask('OPTIONS', '/api/v1/assessment', asking);
    expect([preflight.status, preflight.body.length]).toEqual([204, 0]);
    expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': '*', allow: 'POST, OPTIONS' });
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
    expect(preflight.headers['access-control-allow-headers']?.toLowerCase()).toContain('content-type');
    for (const reply of [await assess({ Origin: origin }), await ask('GET', '/api/v1/openapi.json', { Origin: origin }), preflight]) {
      expect(reply.headers['access-control-allow-origin']).toBe('*');
      expect(reply.headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  test.each([...documents, ...fhir, '/api/v1/content', '/api/v1/content.json'])('%s tells script of any origin its ETag', async (path) => {
    const { status, headers } = await ask('GET', path, { Origin: 'null' });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(headers['etag']).toBeDefined();
    expect(headers['access-control-expose-headers']).toContain('ETag');
  });

  test.each([...documents, ...fhir, '/api/health'])('%s may be asked for news from another origin', async (path) => {
    const { status, headers } = await ask('OPTIONS', path, { Origin: 'null', 'Access-Control-Request-Headers': 'if-none-match' });
    expect(status).toBe(204);
    expect(headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
  });
});

describe('static documents', () => {
  test.each([...documents, ...fhir, '/', '/warning-signs/'])('%s has an ETag, and 304 for whoever has it', async (path) => {
    const { headers, status } = await ask('GET', path);
    expect(status).toBe(200);
    expect(headers['etag']).toMatch(/^(W\/)?"[^"]+"$/);
    const again = await ask('GET', path, { 'If-None-Match': headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['etag']).toBe(headers['etag']);
    expect((await ask('GET', path, { 'If-None-Match': '"older"' })).status).toBe(200);
  });

  test.each([...documents, ...fhir])('%s is asked for again each time, and says what it varies by', async (path) => {
    const { headers } = await ask('GET', path);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['vary']).toContain('Accept-Encoding');
    expect(headers['content-type']).toMatch(/^application\/(fhir\+)?json/);
  });

  test.each([...documents, '/check/'])('%s comes compressed to whoever asks', async (path) => {
    const plain = await ask('GET', path, { 'Accept-Encoding': 'identity' });
    const packed = await ask('GET', path, { 'Accept-Encoding': 'gzip, br' });
    const open = { gzip: gunzipSync, br: brotliDecompressSync }[packed.headers['content-encoding'] as string];
    expect(open, 'the platform compresses').toBeDefined();
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(open?.(packed.body).equals(plain.body)).toBe(true);
  });
});

test('an assessment may be kept by nobody, and has no ETag', async () => {
  const { status, headers } = await assess();
  expect([status, headers['cache-control'], headers['etag'], headers['set-cookie']]).toEqual([200, 'no-store', undefined, undefined]);
});

test.each(['/check/', '/embed/'])('%s, where answers are ticked, may be kept by nobody', async (path) => {
  const { status, headers } = await ask('GET', path);
  expect([status, headers['cache-control'], headers['referrer-policy']]).toEqual([200, 'no-store', 'no-referrer']);
});

describe('a method that is not allowed', () => {
  test.each([
    ['GET', '/api/v1/assessment', 'POST, OPTIONS'],
    ['POST', '/api/v1/questionnaire', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/health', 'GET, HEAD, OPTIONS'],
    ['PUT', '/check/result/', 'POST, GET, HEAD'],
    ['POST', '/api/', 'GET, HEAD'],
  ])('%s %s is told which are', async (method, path, allowed) => {
    const { status, headers } = await ask(method, path);
    expect([status, headers['allow']]).toEqual([405, allowed]);
  });
});

describe('security headers stand on every reply', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  test.each<[string, () => Promise<Got>]>([
    ['an assessment', () => assess()],
    ['a refusal', () => ask('POST', '/api/v1/assessment', json, '{')],
    ['a preflight', () => ask('OPTIONS', '/api/v1/assessment')],
    ['a wrong method', () => ask('GET', '/api/v1/assessment')],
    ['no such address of the API', () => ask('GET', '/api/v1/nothing')],
    ['no such address', () => ask('GET', '/nothing/')],
    ['the health', () => ask('GET', '/api/health')],
    ['the questionnaire', () => ask('GET', '/api/v1/questionnaire')],
    [
      'a 304',
      async () => ask('GET', '/api/v1/openapi.json', { 'If-None-Match': (await ask('GET', '/api/v1/openapi.json')).headers['etag'] ?? '' }),
    ],
    ['an outcome', () => ask('POST', '/check/result/', form, 'mood=no')],
    ['a framed outcome', () => ask('POST', '/embed/result/', form, 'mood=no')],
    ['an unreadable form', () => ask('POST', '/check/result/', json, '{}')],
    ['an outcome without answers', () => ask('GET', '/check/result/')],
    ['a page', () => ask('GET', '/')],
    ['the check', () => ask('GET', '/check/')],
    ['the embed', () => ask('GET', '/embed/')],
    ['the reference', () => ask('GET', '/api/')],
    ['the script of the embed', () => ask('GET', '/embed.js')],
    ['a redirect', () => ask('GET', '/check')],
    ['an old address', () => ask('GET', '/assessment/')],
    ['a wrong method on a page', () => ask('POST', '/check/')],
  ])('%s', async (name, reply) => {
    const { headers, status } = await reply();
    expect(status).toBeLessThan(500);
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], `${name} (${status})`).toBe(value);
    if (['a framed outcome', 'the embed'].includes(name)) expect(headers['content-security-policy']).toBeUndefined();
    else expect(headers['content-security-policy']).toContain('frame-ancestors');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

test('nothing of all that is in the log', () => {
  expect(server.getLogs()).toEqual([]);
});
