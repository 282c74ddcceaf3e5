import type { APIRoute } from 'astro';
import { openLibrary } from '../../library/library.ts';

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));

/**
 * Every word of the library, one on each line, for the spelling help of the search page: first those that pages are
 * known by, because of two words that are as near to a slip the earlier one is offered.
 */
export const GET: APIRoute = async () => {
  const { pages, glossary } = await openLibrary();
  const names = wordsIn([
    ...pages.flatMap(({ data }) => [data.title, ...data.alsoCalled]),
    ...glossary.flatMap(({ data }) => [data.term, ...data.alsoCalled]),
  ]);
  const texts = wordsIn([
    ...pages.flatMap(({ data, body }) => [data.summary, body, JSON.stringify(data.care)]),
    ...glossary.map(({ data }) => data.short),
  ]);
  const words = [...[...names].sort(), ...[...texts].filter((word) => !names.has(word)).sort()];
  return new Response(words.join('\n'));
};
