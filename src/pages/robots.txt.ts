import type { APIRoute } from 'astro';

/** Of the API, what programs are invited to read is a file; the rest takes answers and is no page. */
const open = ['content', 'questionnaire', 'openapi.json'].map((name) => `Allow: /api/v1/${name}\n`).join('');

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\n${open}Disallow: /api/v1/\n\nSitemap: ${new URL('/sitemap-index.xml', site)}\n`);
