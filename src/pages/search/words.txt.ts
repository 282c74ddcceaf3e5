import type { APIRoute } from 'astro';
import { packed } from '../../client/search/word-list.ts';
import { openLibrary } from '../../library/library.ts';

const wordsIn = (texts: readonly string[], shortest = 4): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= shortest));

/**
 * Every word of the library, packed, for the spelling help of the search page: first those that pages are
 * known by, because of two words that are as near to a slip the earlier one is offered.
 */
export const GET: APIRoute = async () => {
  const { pages, glossary } = await openLibrary();
  const names = wordsIn(
    [...pages.flatMap(({ data }) => [data.title, ...data.alsoCalled]), ...glossary.flatMap(({ data }) => [data.term, ...data.alsoCalled])],
    3, // "hip", "leg"
  );
  const texts = wordsIn([
    ...pages.flatMap(({ data, body }) => [data.summary, body, JSON.stringify(data.care)]),
    ...glossary.map(({ data }) => data.short),
  ]);
  const words = [...[...names].sort(), ...[...texts].filter((word) => !names.has(word)).sort()];
  return new Response(packed(words));
};
