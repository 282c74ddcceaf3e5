import { apiHeaders } from './problem.ts';

/**
 * A static document of the API, with its ETag and its 304 as the assets give them. It may be kept, but is asked for again
 * each time: a version that was withdrawn must not live on in a cache.
 */
export function document(page: Response): Response {
  const reply = new Response(page.body, page);
  for (const [name, value] of Object.entries(apiHeaders)) reply.headers.set(name, value);
  reply.headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  reply.headers.set('Vary', 'Accept-Encoding');
  reply.headers.set('Access-Control-Expose-Headers', 'ETag'); // script of another origin may not read it otherwise
  return reply;
}
