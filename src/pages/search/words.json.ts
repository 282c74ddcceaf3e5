import type { APIRoute } from 'astro';
import { openLibrary } from '../../library/library.ts';

/** The words that our pages are known by, for the spelling help of the search page. */
export const GET: APIRoute = async () => {
  const { pages, glossary } = await openLibrary();
  const names = [
    ...pages.flatMap(({ data }) => [data.title, data.summary, ...data.alsoCalled]),
    ...glossary.flatMap(({ data }) => [data.term, ...data.alsoCalled]),
  ];
  const words = names.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return Response.json([...new Set(words)].sort());
};
