import { type CollectionEntry, getCollection } from 'astro:content';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { accuracySources } from '../accuracy/sources.ts';
import { hardWordsExplained } from '../article/hard-words.ts';
import { figureNames } from '../components/figures/names.ts';
import { homeSources } from '../home.ts';
import { kindIds } from '../kinds.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Concept } from '../schemas/concept.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import { comparisonPage, readComparison } from './comparison.ts';
import { comparisonFaults } from './comparison-faults.ts';
import { conceptFaults, findFaults, findFigureFaults, unusedSources } from './faults.ts';
import { type Page, readPages } from './pages.ts';

export interface Library {
  /** Every content page, the comparison of look-alikes among them. */
  readonly pages: readonly Page[];
  readonly comparison: Comparison;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: readonly CollectionEntry<'glossary'>[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** HTML with the meaning of each word of the glossary beside its first use. */
  explainHardWords(html: string): string;
  /** The page of a name such as causes/spasticity, for pages that are written by hand. Throws if there is none. */
  page(name: string): Page;
  /** Likewise, the source of a key. */
  source(key: string): Source;
  /** What a page is about, in medicine. Multiple sclerosis comes last, because all pages are about it. */
  about(page: Page): readonly Concept[];
  /** What a word of the glossary names, in medicine. Many name nothing that has a code. */
  named(word: string): Concept | undefined;
}

/** Pages in the folders of content that are made in src/pages. */
const builtByHand = ['/guides/getting-ready-for-the-appointment/sheet/'];

/** What the layout of a page adds to its headings. */
const anchorsOfTheLayout = ['when-to-get-help', 'ask-your-team', 'read-next', 'sources', 'limits'];

let opened: Promise<Library> | undefined;

/** Everything in content/, checked as a whole. The build stops here, with all the faults at once, if files disagree. */
export const openLibrary = (): Promise<Library> => {
  // In development the files change under us, so they are read anew for each page.
  if (import.meta.env.DEV) return readLibrary();
  opened ??= readLibrary();
  return opened;
};

async function readLibrary(): Promise<Library> {
  const [written, comparison, sources, glossary, drawings, concepts] = await Promise.all([
    readPages(),
    readComparison(),
    getCollection('sources'),
    getCollection('glossary'),
    getCollection('figures'),
    getCollection('concepts'),
  ]);
  const pages = [...written, comparisonPage(comparison)];
  const paths = new Set([...pages.map(({ path }) => path), ...builtByHand]);
  const keys = new Set<string>(sources.map(({ id }) => id));
  const figures = new Map(drawings.map(({ id, data }) => [id, data.sources]));
  const faults = [
    ...findFaults(
      pages.map((page) => ({
        ...page,
        sources: page.data.sources,
        related: page.data.related,
        anchors: [...page.headings.map(({ slug }) => slug), ...anchorsOfTheLayout],
      })),
      {
        sources: keys,
        paths,
        figures,
        folders: kindIds,
      },
    ),
    ...findFigureFaults(pages, { figures, sources: keys, drawn: figureNames }),
    ...comparisonFaults(comparison, { sources: keys, paths }),
    ...glossary.flatMap(({ id, data }) =>
      data.sources
        .filter((key) => !keys.has(key))
        .map((key) => `content/glossary/${id} lists the source "${key}", which content/sources.yaml does not have.`),
    ),
    ...conceptFaults(
      concepts.map(({ id, data }) => ({ id, ...data })),
      { paths: new Set(pages.map(({ path }) => path)), words: new Set(glossary.map(({ id }) => id)) },
    ),
  ];
  const cited = [...pages, ...glossary, ...drawings].flatMap(({ data }): readonly string[] => data.sources);
  const ofTheCheck = [...redFlags, ...contributors, ...patterns].flatMap((one): readonly string[] => one.sources);
  faults.push(...unusedSources(keys, new Set([...cited, ...ofTheCheck, ...homeSources, ...accuracySources])));
  if (faults.length > 0) throw new Error(`To mend in content/:\n- ${faults.join('\n- ')}`);
  const multipleSclerosis = found(
    concepts.find(({ id }) => id === 'multiple-sclerosis')?.data,
    'content/concepts.yaml has lost "multiple-sclerosis", which every page is about.',
  );
  const sourceOf = new Map(sources.map(({ id, data }) => [id, data]));
  return {
    pages,
    comparison,
    sources: sourceOf,
    figures: new Map(drawings.map(({ id, data }) => [id, data])),
    page: (name) =>
      found(
        pages.find(({ path }) => path === `/${name}/`),
        `There is no content/${name}.md, but a page in src/ links to it.`,
      ),
    source: (key) => found(sourceOf.get(key), `content/sources.yaml has no "${key}", but a page in src/ cites it.`),
    about: ({ kind, id }) => [
      ...concepts.filter(({ data }) => data.pages.includes(`${kind}/${id}`)).map(({ data }) => data),
      multipleSclerosis,
    ],
    named: (word) => concepts.find(({ data }) => data.words.includes(word))?.data,
    explainHardWords: hardWordsExplained(glossary.map(({ id, data }) => ({ id, term: data.term, short: data.short }))),
    glossary: glossary.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB')),
  };
}

function found<Thing>(thing: Thing | undefined, complaint: string): Thing {
  if (thing === undefined) throw new Error(complaint);
  return thing;
}
