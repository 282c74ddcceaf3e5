import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The built pages, as the platform's assets give them to the Worker. */
export const ASSETS = {
  fetch: async (request: Request) => {
    const { pathname } = new URL(request.url);
    return new Response(readFileSync(join('dist/client', pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
  },
};

/** The built Worker as a function: each call runs all its modules anew, as a new isolate does. */
export const startIsolate = compileFunction(
  readFileSync('dist/server/entry.mjs', 'utf8')
    .replace('import"cloudflare:workers";', '')
    .replace(/export\s*\{\s*(\S+) as default\s*\};?/, 'return $1;'),
) as () => { readonly fetch: (request: Request, env: object, ctx: object) => Promise<Response> };
