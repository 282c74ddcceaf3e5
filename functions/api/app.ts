import { Hono } from 'hono';
import { version } from '../knowledge/version.ts';
import { assessment } from './assessment.ts';
import { apiHeaders, problem } from './problem.ts';
import { type FetchPage, resultPage } from './result-page.ts';

/** What each request brings along. */
export interface Bindings {
  /** A prerendered page, from the assets or, in development, from Astro. */
  readonly fetchPage: FetchPage;
}

export interface AppOptions {
  /** Keep the cut templates for the life of the isolate: true in production, where they cannot change. */
  readonly keepTemplates: boolean;
}

const preflight = { ...apiHeaders, 'Access-Control-Max-Age': '86400', 'Access-Control-Allow-Headers': 'Content-Type' };

const allow = (methods: string) =>
  new Response(null, { status: 204, headers: { ...preflight, 'Access-Control-Allow-Methods': methods, Allow: methods } });

const notAllowed = (methods: string) => problem(405, `Use ${methods}.`, { headers: { Allow: methods } });

/** No middleware: it cost a third of the CPU time of a request before any rule had run. */
export function createApp({ keepTemplates }: AppOptions) {
  const app = new Hono<{ Bindings: Bindings }>({ strict: true });
  const result = resultPage({ keep: keepTemplates });

  app.post('/api/v1/assessment', (c) => assessment(c.req.raw));
  app.options('/api/v1/assessment', () => allow('POST, OPTIONS'));
  app.all('/api/v1/assessment', () => notAllowed('POST, OPTIONS'));

  app.get('/api/health', () => Response.json({ status: 'ok', version }, { headers: apiHeaders }));
  app.all('/api/health', () => notAllowed('GET, HEAD'));

  app.get('/api/v1/questionnaire', (c) => c.env.fetchPage('/api/v1/questionnaire.json', c.req.raw));

  for (const path of ['/check/result/', '/embed/result/'] as const) {
    app.post(path, (c) => result(path, c.req.raw, countryOf(c.req.raw), c.env.fetchPage));
    const start = path.replace('result/', '');
    app.get(path, () => new Response(null, { status: 303, headers: { Location: start, 'Cache-Control': 'no-store' } }));
    app.get(path.slice(0, -1), () => new Response(null, { status: 303, headers: { Location: start, 'Cache-Control': 'no-store' } }));
  }

  app.all('/api/v1/*', (c) =>
    c.req.path.includes('.') && c.req.method === 'GET'
      ? c.env.fetchPage(c.req.path, c.req.raw)
      : problem(404, 'The API is described at /api/.'),
  );
  app.all('*', (c) => c.env.fetchPage(c.req.path, c.req.raw));
  return app;
}

const countryOf = (request: Request): string | undefined => (request.cf as { country?: string } | undefined)?.country;
