/** The API in OpenAPI 3.1, written at build from the schemas that the Worker checks with. */
import type { APIContext } from 'astro';
import { openApi } from '../../../../functions/openapi/document.ts';

export const prerender = true;

export const GET = async ({ site }: APIContext) =>
  new Response(JSON.stringify(await openApi((site as URL).origin)), { headers: { 'Content-Type': 'application/json' } });
