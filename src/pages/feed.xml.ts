import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What changed last, as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const { pages } = await openLibrary();
  const latest = pages.toSorted((a, b) => b.data.updated.localeCompare(a.data.updated)).slice(0, 30);
  const entries = latest.map(({ path, data }) => {
    const address = new URL(path, site).href;
    return `<entry><id>${address}</id><title>${xml(data.title)}</title><link href="${address}"/><published>${data.published}T00:00:00Z</published><updated>${data.updated}T00:00:00Z</updated><summary>${xml(data.summary)}</summary></entry>`;
  });
  const home = new URL('/', site).href;
  const updated = latest[0]?.data.updated ?? '2026-01-01';
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${home}</id><title>MS Hip Pain</title><author><name>MS Hip Pain</name></author><link href="${home}"/><link rel="self" href="${new URL('/feed.xml', site).href}"/><updated>${updated}T00:00:00Z</updated>${entries.join('')}</feed>\n`,
  );
};
