import { filters, init, options, preload, search } from 'virtual:pagefind';

export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Data>;
}

export interface Data {
  readonly url: string;
  readonly meta: { readonly title: string; readonly summary?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The part of Pagefind that we use. */
export interface Pagefind {
  filters(): Promise<{ readonly kind?: Readonly<Record<string, number>> }>;
  /** Loads the part of the index that holds these words. */
  preload(words: string): Promise<void>;
  /** Without words: every page that the filter lets through. */
  search(words: string | null, options?: { readonly filters: { readonly kind: string } }): Promise<{ readonly results: readonly Hit[] }>;
}

export async function loadPagefind(): Promise<Pagefind> {
  // The words that people use for a page, and its title, count far more than a word in its text. Found with the queries of
  // tests/browser/search/queries.yaml: from half to twice of each, the same pages come first.
  await options({ basePath: '/pagefind/', excerptLength: 18, ranking: { metaWeights: { lay: 10, title: 20 } } });
  await init();
  return { filters, preload, search };
}

/** The kind of every page, by the id of its hit. One small file, whatever is asked. */
export async function kindsOfPages(pagefind: Pagefind): Promise<ReadonlyMap<string, string>> {
  const names = Object.keys((await pagefind.filters()).kind ?? {});
  const found = await Promise.all(
    names.map(async (kind) => (await pagefind.search(null, { filters: { kind } })).results.map(({ id }) => [id, kind] as const)),
  );
  return new Map(found.flat());
}
