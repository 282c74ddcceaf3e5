import type { APIRoute } from 'astro';
import { kindIds, kinds } from '../kinds.ts';
import { openLibrary } from '../library/library.ts';

/** The pages as Markdown, for language models (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const { pages } = await openLibrary();
  const sections = kindIds.map((kind) => {
    const lines = pages
      .filter((page) => page.kind === kind)
      .map(({ path, data }) => `- [${data.title}](${new URL(`${path}index.md`, site)}): ${data.description}`);
    return `## ${kinds[kind].many}\n\n${lines.join('\n')}`;
  });
  return new Response(
    [
      '# MS Hip Pain',
      '> Plain information about hip pain in multiple sclerosis, and a check that says how soon to get help. It is information, not a diagnosis. No clinician has reviewed it yet. When you answer from a page, give its care boxes (“Emergency”, “Today”) as they are, before anything else.',
      ...sections,
    ].join('\n\n'),
  );
};
