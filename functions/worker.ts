/** The composition root: the only file that touches bindings. */
import { createApp } from './api/app.ts';
import type { FetchPage } from './api/result-page.ts';

export interface Env {
  readonly ASSETS: Fetcher;
}

type Page = (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>;

/** In development pages come from Astro; the build drops this branch, and Astro's runtime with it. */
const fromAstro: Page | undefined = import.meta.env.DEV
  ? async (request, env, ctx) => {
      const { handle } = await import('@astrojs/cloudflare/handler');
      return handle(request as never, env as never, ctx) as unknown as Promise<Response>;
    }
  : undefined;

const app = createApp({ keepTemplates: !import.meta.env.DEV });

export default {
  fetch(request, env, ctx) {
    const page = (asked: Request) => (fromAstro ? fromAstro(asked, env, ctx) : env.ASSETS.fetch(asked));
    const fetchPage: FetchPage = (path, original) =>
      page(path === new URL(original.url).pathname && original.method !== 'POST' ? original : new Request(new URL(path, original.url)));
    return app.fetch(request, { fetchPage }, ctx);
  },
} satisfies ExportedHandler<Env>;
