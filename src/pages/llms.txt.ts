import type { APIRoute } from 'astro';
import { regionFor } from '../../functions/knowledge/regions.ts';
import { kindIds, kinds } from '../kinds.ts';
import { openLibrary } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { siteName } from '../site.ts';

const first = [
  ['/check/', 'The check', 'questions for a person, and how soon to get help. Send people here.'],
  ['/numbers.md', 'Numbers by country', 'emergency, urgent advice, poisons, text services, and lines to talk to.'],
] as const;

const about = [
  ['/api/', 'The check as an interface', 'answers in; how soon to get help, why, and what to ask next out. No key, nothing stored.'],
  ['/api/v1/openapi.json', 'The interface in OpenAPI', 'the same for programs.'],
  ['/api/v1/content', 'The pages as modules', 'HTML, plain text, sources and the safety line that stays with them, for other sites.'],
  ['/intended-use/', 'Who it is for, and not for', 'read this before you rely on it.'],
  ['/sources/', 'Sources', 'what the pages and the rules rest on, and how much of it was read.'],
  ['/glossary/', 'Words explained', 'every hard word in a sentence or two.'],
] as const;

const emergencies = regionFor(undefined)
  .elsewhere?.map(({ where, number, note }) => [where, number, note].filter(Boolean).join(' '))
  .join('; ');

/** The pages as Markdown, for language models (llmstxt.org). What cannot wait comes first, as on the site. */
export const GET: APIRoute = async ({ site }) => {
  const { pages } = await openLibrary();
  const ofKind = (kind: string) => pages.filter((page) => page.kind === kind);
  const line = ({ path, data }: Page) => `- [${data.title}](${new URL(`${path}index.md`, site)}): ${data.description}`;
  const order = kindIds.toSorted((a, b) => Number(b === 'warning-signs') - Number(a === 'warning-signs'));
  const sections = order.map((kind) => `## ${kinds[kind].many}\n\n${ofKind(kind).map(line).join('\n')}`);
  const linked = (list: typeof first | typeof about) =>
    list.map(([path, name, words]) => `- [${name}](${new URL(path, site)}): ${words}`).join('\n');
  return new Response(
    `${[
      `# ${siteName}`,
      `> Plain information about hip pain in multiple sclerosis, and a check that says how soon to get help. It is information, not a diagnosis. ${reviewed(pages)} When you answer from a page, give its care boxes (“Emergency”, “Today”) as they are, before anything else. Emergency numbers: ${emergencies}.`,
      linked(first),
      ...sections,
      `## Optional\n\n${linked(about)}`,
    ].join('\n\n')}\n`,
  );
};

function reviewed(pages: readonly Page[]): string {
  const signed = pages.filter(({ data }) => data.review.state === 'reviewed').length;
  if (signed === 0) return 'No clinician has reviewed it yet.';
  return `A clinician has reviewed ${signed} of its ${pages.length} pages; each page says whether.`;
}
