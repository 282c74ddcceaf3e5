import { citedKeys } from '../article/citations.ts';
import { figuresIn } from '../article/figures.ts';

/** What the checks below read of a page. */
export interface Checked {
  readonly file: string;
  readonly path: string;
  readonly body: string;
  readonly sources: readonly string[];
  readonly related: readonly string[];
  /** What a link to the page may point at: the ids of its headings. */
  readonly anchors: readonly string[];
}

interface Known {
  readonly sources: ReadonlySet<string>;
  /** Addresses of all content pages: /causes/spasticity/ */
  readonly paths: ReadonlySet<string>;
  /** The sources that each figure rests on. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  /** Folders whose pages must exist when a text links to them. */
  readonly folders: readonly string[];
}

/** What is wrong between the files of content/, in words for the author. Each file alone is checked by its schema. */
export const findFaults = (pages: readonly Checked[], known: Known): readonly string[] => {
  const anchorsOf = new Map(pages.map(({ path, anchors }) => [path, new Set(anchors)]));
  return pages.flatMap((page) => [
    ...sourceFaults(page, known.sources),
    ...relatedFaults(page, known.paths),
    ...linkFaults(page, known, anchorsOf),
    ...figureFaults(page, known.figures),
  ]);
};

/** A source that nothing cites says that more was read than was used. */
export const unusedSources = (known: ReadonlySet<string>, cited: ReadonlySet<string>): readonly string[] =>
  [...known].filter((key) => !cited.has(key)).map((key) => `content/sources.yaml has "${key}", which nothing cites. Take it off the list.`);

function sourceFaults({ file, body, sources }: Checked, known: ReadonlySet<string>): readonly string[] {
  const cited = citedKeys(body);
  return [
    ...(sources.length === 0 ? [`${file} lists no source. Every page rests on at least one.`] : []),
    ...sources
      .filter((key) => !known.has(key))
      .map((key) => `${file} lists the source "${key}", which content/sources.yaml does not have.`),
    ...cited
      .filter((key) => !sources.includes(key))
      .map((key) => `${file} cites [^${key}] but does not list it. Add "- ${key}" to its sources.`),
    ...sources
      .filter((key) => !cited.includes(key))
      .map((key) => `${file} lists the source "${key}" but never cites it. Put [^${key}] after what it supports, or take it off the list.`),
    ...repeated(sources).map((key) => `${file} lists the source "${key}" twice.`),
  ];
}

const relatedFaults = ({ file, path, related }: Checked, paths: ReadonlySet<string>) =>
  related.flatMap((name) => {
    if (`/${name}/` === path) return [`${file} names itself under related.`];
    return paths.has(`/${name}/`) ? [] : [`${file} names "${name}" under related, but there is no content/${name}.md.`];
  });

const link = /\]\((?<path>\/(?<folder>[\w-]+)\/[^)\s#]*|)(?:#(?<anchor>[^)\s]*))?\)/g;

const linkFaults = ({ file, path: here, body }: Checked, { paths, folders }: Known, anchorsOf: ReadonlyMap<string, ReadonlySet<string>>) =>
  Array.from(body.matchAll(link)).flatMap(({ groups = {} }) => {
    const { path = '', folder = '', anchor = '' } = groups;
    if (folders.includes(folder) && path !== `/${folder}/` && !paths.has(path))
      return [`${file} links to ${path}, which is not a page. Addresses look like /causes/spasticity/ and end with a slash.`];
    const anchors = anchorsOf.get(path || here);
    return anchor === '' || !anchors || anchors.has(anchor)
      ? []
      : [`${file} links to ${path}#${anchor}, but that page has no such heading. It has: ${[...anchors].join(', ')}.`];
  });

function figureFaults({ file, body, sources }: Checked, figures: Known['figures']): readonly string[] {
  const shown = figuresIn(body);
  return [
    ...shown
      .filter((name) => !figures.has(name))
      .map((name) => `${file} asks for the figure "${name}". The figures are: ${[...figures.keys()].join(', ')}.`),
    ...repeated(shown).map((name) => `${file} shows the figure "${name}" twice.`),
    ...shown.flatMap((name) =>
      (figures.get(name) ?? [])
        .filter((key) => !sources.includes(key))
        .map((key) => `${file} shows the figure "${name}" but does not cite its source "${key}".`),
    ),
  ];
}

/** The figures as a set: each is drawn, has its words, rests on known sources and is shown somewhere. */
export function findFigureFaults(
  pages: readonly Pick<Checked, 'body'>[],
  { figures, sources, drawn }: Pick<Known, 'figures' | 'sources'> & { readonly drawn: readonly string[] },
): readonly string[] {
  const shown = new Set(pages.flatMap(({ body }) => figuresIn(body)));
  const words = [...figures.keys()];
  return [
    ...drawn.filter((name) => !figures.has(name)).map((name) => `content/figures.yaml has no words for the figure "${name}".`),
    ...words
      .filter((name) => !drawn.includes(name))
      .map((name) => `content/figures.yaml has words for the figure "${name}", which is not in src/components/figures/names.ts.`),
    ...words.filter((name) => !shown.has(name)).map((name) => `No page shows the figure "${name}". Put [[figure: ${name}]] in a text.`),
    ...[...figures].flatMap(([name, keys]) =>
      keys
        .filter((key) => !sources.has(key))
        .map((key) => `The figure "${name}" lists the source "${key}", which content/sources.yaml does not have.`),
    ),
  ];
}

interface NamedConcept {
  readonly id: string;
  readonly pages: readonly string[];
  readonly words: readonly string[];
}

/** Likewise, what is wrong in content/concepts.yaml. */
export const conceptFaults = (
  concepts: readonly NamedConcept[],
  known: { readonly paths: ReadonlySet<string>; readonly words: ReadonlySet<string> },
): readonly string[] =>
  concepts.flatMap(({ id, pages, words }) => [
    ...pages
      .filter((name) => !known.paths.has(`/${name}/`))
      .map((name) => `content/concepts.yaml: "${id}" names the page "${name}", but there is no content/${name}.md.`),
    ...words
      .filter((word) => !known.words.has(word))
      .map((word) => `content/concepts.yaml: "${id}" names the word "${word}", but there is no content/glossary/${word}.md.`),
  ]);

const repeated = (keys: readonly string[]) => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
