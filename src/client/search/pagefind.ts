/** The part of Pagefind that we use. It is made after the build, so it cannot be imported by name. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<{ readonly kind?: Readonly<Record<string, number>> }>;
  /** Without words: every page that the filter lets through. */
  search(words: string | null, options?: { readonly filters: { readonly kind: string } }): Promise<{ readonly results: readonly Hit[] }>;
}

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

const address = '/pagefind/pagefind.js';

export async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The words that people use for a page, and its title, count far more than a word in its text. Found with the queries of
  // tests/browser/search/queries.yaml: from half to twice of each, the same pages come first.
  await pagefind.options({ excerptLength: 18, ranking: { metaWeights: { lay: 10, title: 20 } } });
  await pagefind.init();
  return pagefind;
}

/** The kind of every page, by the id of its hit. One small file, whatever is asked. */
export async function kindsOfPages(pagefind: Pagefind): Promise<ReadonlyMap<string, string>> {
  const names = Object.keys((await pagefind.filters()).kind ?? {});
  const found = await Promise.all(
    names.map(async (kind) => (await pagefind.search(null, { filters: { kind } })).results.map(({ id }) => [id, kind] as const)),
  );
  return new Map(found.flat());
}
