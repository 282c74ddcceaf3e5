/** Made-up requests, good and bad, each with the statuses that it may get. fast-check makes the same ones from the same seed. */
import fc from 'fast-check';
import type { Answers } from '../../functions/engine/question.ts';
import { anyAnswers } from '../../tests/support/random-answers.ts';

export interface Sent {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly may: readonly number[];
}

const API = '/api/v1/assessment';
const json = { 'content-type': 'application/json' };
const post = (what: string, body: string | Uint8Array, may: readonly number[], headers: Sent['headers'] = json): Sent => ({
  what,
  method: 'POST',
  path: API,
  headers,
  body,
  may,
});

const bodyOf = anyAnswers.map((answers) => JSON.stringify({ answers }));
const junk = fc.jsonValue({ maxDepth: 3 });
const names = fc.constantFrom(
  'age',
  'where',
  'mood',
  'severity-usual',
  'saddle-when',
  '__proto__',
  'constructor',
  'toString',
  '',
  'a/b~c',
  'nose',
);

const good = fc
  .record({ answers: anyAnswers, region: fc.constantFrom('GB', 'us', 'ZZ', undefined), gap: fc.constantFrom(0, 1, 4) })
  .map(({ gap, ...request }) => post('good', JSON.stringify(request, null, gap), [200]));

/** One answer, or one member, is something else. */
const slip = fc
  .tuple(anyAnswers, names, junk, fc.boolean())
  .map(([answers, name, value, inside]) => (inside ? { answers: { ...answers, [name]: value } } : { answers, [name]: value }))
  .map((request) => post('slip', JSON.stringify(request), [200, 413, 422]));

const twice = fc.tuple(anyAnswers, names, junk).map(([answers, name, value]) => {
  const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  const given = JSON.stringify(answers).slice(1, -1);
  return post('a name twice', `{"answers":{${[given, member, member].filter(Boolean).join(',')}}}`, [413, 422]);
});

/** Bytes of a good body are lost, doubled or changed. */
const broken = fc
  .tuple(bodyOf, fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'double', 'change'), fc.nat(255)), { minLength: 1, maxLength: 4 }))
  .map(([text, faults]) => {
    let bytes = [...Buffer.from(text)];
    for (const [place, fault, value] of faults) {
      const at = place % bytes.length;
      if (fault === 'cut') bytes = bytes.slice(0, Math.max(1, at));
      else bytes.splice(at, fault === 'change' ? 1 : 0, value);
    }
    return post('broken', Uint8Array.from(bytes), [200, 400, 422]);
  });

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => post('bytes', bytes, [400, 422])),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => post('text', text, [400, 422])),
  junk.map((value) => post('any JSON', JSON.stringify(value), [200, 413, 422])),
  fc
    .tuple(fc.constantFrom('[', '{"a":', '{"answers":', '[[],'), fc.nat(6_000), fc.constantFrom('', ']', '}'))
    .map(([open, depth, close]) => post('deep', open.repeat(depth) + close.repeat(depth), [400, 413, 422])),
  fc.tuple(fc.integer({ min: 16_000, max: 40_000 }), bodyOf).map(([length, text]) => post('long', text.padEnd(length), [200, 413])),
);

const header = fc.string({ unit: fc.constantFrom(...'abcjonplit/*+;=q0.1,- "'), maxLength: 40 }).map((text) => text.trim());

const headed = fc
  .tuple(bodyOf, header, fc.constantFrom('accept', 'content-type', 'content-encoding', 'origin', 'if-none-match', 'accept-language'))
  .map(([body, value, name]) => post('headers', body, [200, 400, 406, 415], { ...json, [name]: value }));

const methods = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST');
const path = fc.oneof(
  fc.constantFrom(
    API,
    `${API}/`,
    '/api',
    '/api/',
    '/api/v1',
    '/api/health',
    '/api/v1/questionnaire',
    '/api/v1/openapi.json',
    '/check/result',
  ),
  fc.constantFrom(
    '/check/result/',
    '/embed/result/',
    '/api/v1/../health',
    '/api//v1',
    '/API/v1/assessment',
    '/api/v1/%2e%2e/%00',
    '/api/%E0%A4%A',
  ),
  fc.webPath().map((tail) => `/api/v1/${tail}`),
  fc.webQueryParameters().map((query) => `/api/health?${query}`),
);
const anywhere = fc.tuple(methods, path, fc.oneof(bodyOf, fc.constant(''))).map(([method, to, body]): Sent => {
  const bodied = method !== 'GET' && method !== 'HEAD';
  const may = [200, 204, 303, 304, 307, 400, 404, 405, 415, 422];
  return { what: 'anywhere', method, path: to, headers: bodied ? json : {}, body: bodied ? body : '', may };
});

const fieldsOf = (answers: Answers) =>
  Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((one) => [name, String(one)]));
const form = fc
  .tuple(
    anyAnswers,
    fc.array(fc.tuple(fc.oneof(names, fc.constantFrom('region', 'ask', 'shared')), fc.string()), { maxLength: 2 }),
    fc.constantFrom('/check/result/', '/embed/result/'),
    fc.boolean(),
  )
  .map(([answers, strange, to, next]): Sent => {
    const fields = [...fieldsOf(answers), ...strange, ...(next ? [['ask', 'next']] : [])];
    const body = new URLSearchParams(fields as string[][]).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { what: 'form', method: 'POST', path: to, headers, body, may: strange.length === 0 ? [200] : [200, 422] };
  });

export const anyRequest: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 4, arbitrary: good },
  { weight: 3, arbitrary: slip },
  { weight: 2, arbitrary: twice },
  { weight: 4, arbitrary: broken },
  { weight: 3, arbitrary: noise },
  { weight: 2, arbitrary: headed },
  { weight: 2, arbitrary: anywhere },
  { weight: 2, arbitrary: form },
);
