/** The modules that other sites may show, and what each is. Written at build; the API serves it as it is. */
import type { APIRoute } from 'astro';
import { asEntry } from '../../../article/module.ts';
import { openLibrary } from '../../../library/library.ts';

export const GET: APIRoute = async ({ site }) => {
  const { pages } = await openLibrary();
  return Response.json({
    language: 'en-GB',
    licence: 'MIT',
    attribution: 'Name MS Hip Pain, link to the page, and show the review state and the safety line with the text.',
    modules: pages.map((page) => asEntry(page, site?.origin ?? '')),
  });
};
