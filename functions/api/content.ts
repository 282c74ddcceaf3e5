import { document } from './document.ts';
import { problem } from './problem.ts';
import type { FetchPage } from './result-page.ts';

/** A module of content for other sites, or the list of them: static files, which bring their ETag along. */
export async function content(path: string, request: Request, fetchPage: FetchPage): Promise<Response> {
  const file = await fetchPage(`${path}.json`, request);
  return file.status === 404 ? problem('no-such-address', 'GET /api/v1/content lists the modules that there are.') : document(file);
}
