/** The composition root: the only file that touches bindings. */
import { createApp } from './api/app.ts';
import { readAtMost } from './api/body.ts';
import type { FetchPage } from './api/result-page.ts';

export interface Env {
  readonly ASSETS: Fetcher;
  readonly ASSESSMENT?: string;
}

type Page = (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>;

/** In development pages come from Astro, and an author sees what is wrong with one; the build drops this branch, and Astro's runtime with it. */
const fromAstro: Page | undefined = import.meta.env.DEV
  ? async (request, env, ctx) => {
      const { handle } = await import('@astrojs/cloudflare/handler');
      try {
        return (await handle(request as never, env as never, ctx)) as unknown as Response;
      } catch (error) {
        const { message, stack } = error as Error;
        console.error(stack ?? message);
        return new Response(`This page could not be built.\n\n${message}\n\nMend it, and load the page again.\n`, { status: 500 });
      }
    }
  : undefined;

const app = createApp({ keepTemplates: !import.meta.env.DEV });

/** A form's template is fetched afresh; whoever reads a page keeps the headers that ask for a part of it, or for news. */
function pageRequest(path: string, original: Request): Request {
  const address = new URL(path, original.url);
  const { method, headers } = original;
  if (method === 'POST') return new Request(address);
  return address.pathname === new URL(original.url).pathname ? original : new Request(address, { method, headers });
}

export default {
  async fetch(request, env, ctx) {
    const page = (asked: Request) => (fromAstro ? fromAstro(asked, env, ctx) : env.ASSETS.fetch(asked));
    const fetchPage: FetchPage = (path, original) => page(pageRequest(path, original));
    const reply = await app.fetch(request, { fetchPage, assessment: env.ASSESSMENT });
    if (!request.bodyUsed && request.body) await readAtMost(request.body); // asked in this order: a body that is looked at costs
    return reply;
  },
} satisfies ExportedHandler<Env>;
