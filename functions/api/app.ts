import { Hono } from 'hono/tiny';
import { version } from '../knowledge/version.ts';
import { acceptsJson } from './accept.ts';
import { assessment } from './assessment.ts';
import { content } from './content.ts';
import { document } from './document.ts';
import { fhirRoutes } from './fhir/routes.ts';
import { oembed } from './oembed.ts';
import { apiHeaders, problem } from './problem.ts';
import { type FetchPage, resultHeaders, resultPage } from './result-page.ts';
import { whyOff } from './switch.ts';

/** What each request brings along. */
export interface Bindings {
  /** A prerendered page, from the assets or, in development, from Astro. */
  readonly fetchPage: FetchPage;
  /** The switch: anything but "on" is off. */
  readonly assessment: string | undefined;
}

export interface AppOptions {
  /** Keep the cut templates for the life of the isolate: true in production, where they cannot change. */
  readonly keepTemplates: boolean;
}

const preflight = { ...apiHeaders, 'Access-Control-Max-Age': '86400', 'Access-Control-Allow-Headers': 'Content-Type, If-None-Match' };

const allow = (methods: string) =>
  new Response(null, { status: 204, headers: { ...preflight, 'Access-Control-Allow-Methods': methods, Allow: methods } });

const notAllowed = (methods: string) => problem('wrong-method', `Use ${methods}.`, { headers: { Allow: methods } });
const noSuchAddress = () => problem('no-such-address', 'The API is described at /api/.');
const notAcceptable = () => problem('not-acceptable', 'Accept application/json, or send no Accept header.');

const READ = 'GET, HEAD, OPTIONS';
const READ_PAGE = 'GET, HEAD';
const resultPaths = ['/check/result/', '/embed/result/'] as const;
/** The assets would answer the second with the uncut template, every outcome at once. */
const withoutSlashToo = (path: string) => [path, path.slice(0, -1)];
const documents = { questionnaire: 'questionnaire.json', 'questionnaire.json': 'questionnaire.json', 'openapi.json': 'openapi.json' };

type Handle = (request: Request, bindings: Bindings) => Promise<Response>;

export interface App {
  readonly fetch: (request: Request, bindings: Bindings) => Promise<Response>;
}

/**
 * What is asked most is found by its address alone, before Hono decodes it and makes a context; spelt otherwise, with `%61`
 * for an "a", Hono finds it too. And no middleware: it cost a third of the CPU time of a request before any rule had run.
 */
export function createApp({ keepTemplates }: AppOptions): App {
  const app = new Hono<{ Bindings: Bindings }>();
  const result = resultPage({ keep: keepTemplates });
  const fhir = fhirRoutes({ keep: keepTemplates });
  const askedMost = new Map<string, Handle>();
  const post = (address: string, handle: Handle) => {
    askedMost.set(address, handle);
    app.post(address, (c) => handle(c.req.raw, c.env));
  };

  post('/api/v1/assessment', (request, { assessment: setting }) => {
    const off = whyOff(setting);
    return off ? Promise.resolve(problem('switched-off', off)) : assessment(request);
  });
  for (const path of resultPaths) {
    for (const address of withoutSlashToo(path)) {
      post(address, (request, { assessment: setting, fetchPage }) =>
        result(path, { request, country: countryOf(request), off: whyOff(setting), fetchPage }),
      );
    }
  }

  app.options('/api/v1/assessment', () => allow('POST, OPTIONS'));
  app.all('/api/v1/assessment', () => notAllowed('POST, OPTIONS'));

  app.get('/api/health', (c) => {
    if (!acceptsJson(c.req.raw.headers.get('accept'))) return notAcceptable();
    const reason = whyOff(c.env.assessment);
    const health = { status: 'ok', assessment: reason ? 'off' : 'on', ...(reason && { reason }), version };
    return Response.json(health, { headers: apiHeaders });
  });
  app.options('/api/health', () => allow(READ));
  app.all('/api/health', () => notAllowed(READ));

  for (const [name, file] of Object.entries(documents)) {
    app.get(`/api/v1/${name}`, async (c) => document(await c.env.fetchPage(`/api/v1/${file}`, c.req.raw)));
    app.options(`/api/v1/${name}`, () => allow(READ));
    app.all(`/api/v1/${name}`, () => notAllowed(READ));
  }

  for (const path of ['/api/v1/content', '/api/v1/content/:kind/:slug']) {
    app.get(path, (c) => content(c.req.path.replace(/\.json$|\/$/, ''), c.req.raw, c.env.fetchPage));
    app.options(path, () => allow(READ));
    app.all(path, () => notAllowed(READ));
  }

  app.get('/api/oembed', (c) => oembed(c.req.raw));
  app.options('/api/oembed', () => allow(READ));
  app.all('/api/oembed', () => notAllowed(READ));

  for (const path of resultPaths) {
    const start = path.replace('result/', '');
    const toStart = () => {
      const reply = new Response(null, { status: 303, headers: resultHeaders[path] });
      reply.headers.set('Location', start);
      return reply;
    };
    for (const address of withoutSlashToo(path)) {
      app.get(address, toStart);
      app.all(address, () => notAllowed('POST, GET, HEAD'));
    }
  }

  app.all('/fhir/*', (c) => fhir({ request: c.req.raw, off: whyOff(c.env.assessment), fetchPage: c.env.fetchPage }));

  app.get('/api/*', async (c) => {
    const page = await c.env.fetchPage(c.req.path, c.req.raw);
    return page.status === 404 ? noSuchAddress() : page;
  });
  app.all('/api/', () => notAllowed(READ_PAGE));
  app.all('/api/*', noSuchAddress);
  app.all('*', (c) => c.env.fetchPage(c.req.path, c.req.raw));

  // Said without the error: what a request held must reach no log.
  const ourFault = () => problem('our-fault', 'The check could not answer. Show the card, and try again later.');
  app.onError(ourFault);

  // Not `async`: to give back another function's promise would make one more, and three turns of waiting for it.
  const fetch = (request: Request, bindings: Bindings): Promise<Response> => {
    const handle = request.method === 'POST' ? askedMost.get(pathOf(request.url)) : undefined;
    return handle ? handle(request, bindings).catch(ourFault) : Promise.resolve(app.fetch(request, bindings));
  };
  return { fetch };
}

/** As it is written: not decoded. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('?', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}

const countryOf = (request: Request): string | undefined => (request.cf as { country?: string } | undefined)?.country;
