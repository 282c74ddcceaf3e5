import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { securityHeaders } from '../../functions/api/security-headers.ts';
import { client } from '../built/site.ts';

/** Every address of the site is asked of the built Worker in workerd, and what came back is judged as a browser would. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const notServed = ['_headers', '_redirects', '.assetsignore'];

/** Every file of the build, by its address. */
const files = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !notServed.includes(entry.name))
  .map((entry) => `/${join(entry.parentPath, entry.name).slice(client.length).replaceAll('\\', '/')}`)
  .map((file) => (file === '/404.html' ? '/no-such-page/' : file.replace(/\/index\.html$/, '/')));

const redirects = readFileSync('public/_redirects', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'))
  .map((line) => line.split(' ')[0] as string);

const api = [
  '/api/',
  '/api/health',
  '/api/v1/',
  '/api/v1/assessment',
  '/api/v1/questionnaire',
  '/api/v1/openapi.json',
  '/api/v1/content',
  '/api/oembed',
  '/api/oembed?url=nowhere',
  '/api/v1/nothing',
];
const fhir = ['/fhir/R4/metadata', '/fhir/R4/Questionnaire/$next-question', '/fhir/R4/Questionnaire/nothing', '/fhir/'];
const results = ['/check/result/', '/embed/result/'];
const missing = [
  '/_astro/nothing.js',
  '/share/nothing.png',
  '/embed/nothing/',
  '/embed/0.0.0/embed.js',
  '/nothing/index.md',
  '/nothing.xml',
];
/** Other ways to write an address, and some that would like to lead elsewhere. */
const oddly = [
  '/check',
  '/check/index.html',
  '/embed/index',
  '/%2Fevil.example/',
  '/%5Cevil.example/',
  '/.%2F/evil.example',
  '/a%0d%0aLocation:x',
];

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const everything: readonly Asked[] = [
  ...[...files, ...redirects, ...results, ...missing, ...oddly].map((path) => ({ path, method: 'GET' })),
  ...[...api, ...fhir, ...results].flatMap((path) => ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'].map((method) => ({ path, method }))),
  ...[...api, ...fhir].flatMap((path) =>
    ['{"answers":{}}', '{', '{"answers":{"nose":1}}'].map((body) => ({ path, method: 'POST', headers: json, body })),
  ),
  ...results.flatMap((path) => ['mood=no', 'nose=1', 'mood=no&ask=next'].map((body) => ({ path, method: 'POST', headers: form, body }))),
];

const may = { redirect: 'manual' } as const;
const ask = ({ path, method, headers, body }: Asked) =>
  server.fetch(path, { ...may, method, ...(headers && { headers }), ...(body !== undefined && { body }) });

const isFramed = (path: string) => path.startsWith('/embed/');
const hasMachineReader = (path: string) =>
  /^\/(api\/|fhir\/|_astro\/|share\/|embed\.js$|llms\.txt$|numbers\.md$|[\w-]+\/[\w-]+\/index\.md$)/.test(path);

/** What is wrong with the headers of a reply, in words. */
function faultsOfHeaders(path: string, headers: Headers): readonly string[] {
  const faults: string[] = [];
  const is = (name: string, wanted: string | null) => {
    const found = headers.get(name);
    if (found !== wanted) faults.push(`${name} is ${found}, not ${wanted}`);
  };
  for (const [name, value] of Object.entries(securityHeaders)) is(name, value);
  const ancestors = /frame-ancestors ([^;,]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
  // A problem document is for programs, wherever it stands.
  const problem = headers.get('content-type') === 'application/problem+json';
  const framed = isFramed(path) && !problem;
  const wanted = framed ? undefined : "'none'"; // even `*` would refuse a host in a sandboxed frame, which has no origin
  if (ancestors !== wanted) faults.push(`frame-ancestors is ${ancestors}, not ${wanted}`);
  is('set-cookie', null);
  is('access-control-allow-credentials', null);
  const leadsTo = headers.get('location');
  if (leadsTo !== null && !/^\/(?![/\\])/.test(leadsTo)) faults.push(`it leads to ${leadsTo}`);
  const html = headers.get('content-type')?.startsWith('text/html') ?? false;
  if (html) is('cross-origin-opener-policy', isFramed(path) ? null : 'same-origin');
  is('cross-origin-embedder-policy', framed ? 'require-corp' : null);
  // The reference page stands among the API's addresses, and a page is not for other sites.
  const anySite = problem || framed || (hasMachineReader(path) && !(html && path.startsWith('/api/')));
  is('cross-origin-resource-policy', anySite ? 'cross-origin' : 'same-origin');
  return faults;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isData = (script: HTMLElement) => /^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '');

/** Which policy of Trusted Types a page may make, and why. */
const policies: Readonly<Record<string, string>> = {
  '/search/': 'default', // lets the script start the one worker that holds the index: src/client/search/own-worker.ts
};

function faultsOfPage(path: string, html: string): readonly string[] {
  const document = parse(html, { comment: false });
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
  if (metas.length !== 1) return [`${metas.length} policies in the page`];
  const policy = new Map(
    (metas[0]?.getAttribute('content') ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name as string, values.join(' ')]),
  );
  const faults: string[] = [];
  const says = (name: string, wanted: string) => {
    if (policy.get(name) !== wanted) faults.push(`${name} is ${policy.get(name)}, not ${wanted}`);
  };
  says('default-src', "'self'");
  says('script-src', "'self'");
  says('connect-src', "'self'");
  says('form-action', "'self'");
  says('base-uri', "'none'");
  says('object-src', "'none'");
  says('require-trusted-types-for', "'script'");
  says('trusted-types', policies[path] ?? "'none'");
  says('style-src', ["'self'", ...new Set(document.querySelectorAll('style').map((style) => hashOf(style.textContent)))].join(' '));
  if (/unsafe-|https?:|\*/.test([...policy.values()].join(' '))) faults.push(`the policy is loose: ${[...policy.values()].join('; ')}`);
  const inline = document.querySelectorAll('script').filter((script) => !script.getAttribute('src') && !isData(script));
  if (inline.length > 0) faults.push(`${inline.length} inline scripts`);
  const attributes = document.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes));
  const running = attributes.filter((name) => /^on|^style$/i.test(name));
  if (running.length > 0) faults.push(`attributes that the policy would drop: ${running.join(', ')}`);
  return faults;
}

describe('every address', () => {
  let walked = 0;
  let pages = 0;

  test('the walk goes to every file, every path of the API, and every method', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const path of ['/', '/check/', '/embed/', '/search/', '/no-such-page/', '/embed.js', '/feed.xml']) expect(files).toContain(path);
    const { paths } = JSON.parse(readFileSync(join(client, 'api/v1/openapi.json'), 'utf8')) as { paths: Record<string, unknown> };
    const fixed = Object.keys(paths).filter((path) => !path.includes('{')); // those with a name in them are files, and walked as such
    expect(api).toEqual(expect.arrayContaining(fixed));
  });

  test('has the headers and, if it is a page, a strict policy that fits what it holds', async () => {
    const faults: string[] = [];
    for (const one of everything) {
      const reply = await ask(one);
      const found = [...faultsOfHeaders(one.path, reply.headers as unknown as Headers)];
      const body = await reply.text();
      // The reply that only names the next question is read by the check's script, and shows nothing.
      const isPage = Boolean(reply.headers.get('content-type')?.startsWith('text/html')) && body.includes('<body') && one.method !== 'HEAD';
      if (isPage) found.push(...faultsOfPage(one.path, body));
      if (reply.status >= 500) found.push(`status ${reply.status}`);
      const keeps = reply.headers.get('cache-control');
      if (one.body !== undefined && keeps !== 'no-store') found.push(`a reply to answers may be kept: ${keeps}`);
      faults.push(...found.map((fault) => `${one.method} ${one.path} (${reply.status}): ${fault}`));
      walked += 1;
      pages += Number(isPage);
    }
    expect(faults).toEqual([]);
    expect(walked).toBe(everything.length);
    expect(pages).toBeGreaterThan(95);
  });
});

test.each(missing)('%s is not there, says so as a page, and is kept for a week at most', async (path) => {
  const reply = await ask({ path, method: 'GET' });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const kept = Number(/max-age=(\d+)/.exec(reply.headers.get('cache-control') ?? '')?.[1]);
  expect(kept).toBeLessThanOrEqual(7 * 24 * 60 * 60);
});

test('and none of it is in the log', () => {
  expect(server.getLogs()).toEqual([]);
});
