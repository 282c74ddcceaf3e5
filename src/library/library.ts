import { type CollectionEntry, getCollection } from 'astro:content';
import { figureNames } from '../components/figures/names.ts';
import { kindIds } from '../kinds.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import { findFaults, findFigureFaults } from './faults.ts';
import { type Page, readPages } from './pages.ts';

export interface Library {
  readonly pages: readonly Page[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: readonly CollectionEntry<'glossary'>[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** The page of a name such as causes/spasticity, for pages that are written by hand. Throws if there is none. */
  page(name: string): Page;
  /** Likewise, the source of a key. */
  source(key: string): Source;
}

let opened: Promise<Library> | undefined;

/** Everything in content/, checked as a whole. The build stops here, with all the faults at once, if files disagree. */
export const openLibrary = (): Promise<Library> => {
  // In development the files change under us, so they are read anew for each page.
  if (import.meta.env.DEV) return readLibrary();
  opened ??= readLibrary();
  return opened;
};

async function readLibrary(): Promise<Library> {
  const [pages, sources, glossary, drawings] = await Promise.all([
    readPages(),
    getCollection('sources'),
    getCollection('glossary'),
    getCollection('figures'),
  ]);
  const keys = new Set<string>(sources.map(({ id }) => id));
  const figures = new Map(drawings.map(({ id, data }) => [id, data.sources]));
  const faults = [
    ...findFaults(
      pages.map((page) => ({ ...page, sources: page.data.sources, related: page.data.related })),
      {
        sources: keys,
        paths: new Set(pages.map(({ path }) => path)),
        figures,
        folders: kindIds,
      },
    ),
    ...findFigureFaults(pages, { figures, sources: keys, drawn: figureNames }),
    ...glossary.flatMap(({ id, data }) =>
      data.sources
        .filter((key) => !keys.has(key))
        .map((key) => `content/glossary/${id} lists the source "${key}", which content/sources.yaml does not have.`),
    ),
  ];
  if (faults.length > 0) throw new Error(`To mend in content/:\n- ${faults.join('\n- ')}`);
  const sourceOf = new Map(sources.map(({ id, data }) => [id, data]));
  return {
    pages,
    sources: sourceOf,
    figures: new Map(drawings.map(({ id, data }) => [id, data])),
    page: (name) =>
      found(
        pages.find(({ path }) => path === `/${name}/`),
        `There is no content/${name}.md, but a page in src/ links to it.`,
      ),
    source: (key) => found(sourceOf.get(key), `content/sources.yaml has no "${key}", but a page in src/ cites it.`),
    glossary: glossary.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB')),
  };
}

function found<Thing>(thing: Thing | undefined, complaint: string): Thing {
  if (thing === undefined) throw new Error(complaint);
  return thing;
}
