import { type CollectionEntry, getCollection } from 'astro:content';
import { type Kind, kindIds } from '../kinds.ts';

export interface Page {
  readonly kind: Kind;
  /** The name of the file, and of the page within its kind. */
  readonly id: string;
  readonly path: string;
  readonly file: string;
  readonly data: CollectionEntry<Kind>['data'];
  /** The Markdown as it was written. */
  readonly body: string;
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** Every content page, by kind and then by title. */
export async function readPages(): Promise<readonly Page[]> {
  const kinds = await Promise.all(kindIds.map(readKind));
  return kinds.flat();
}

async function readKind(kind: Kind): Promise<readonly Page[]> {
  const entries: CollectionEntry<Kind>[] = await getCollection(kind);
  return entries
    .map(({ id, data, body = '', rendered }) => {
      const file = `content/${kind}/${id}.md`;
      if (!rendered) throw new Error(`${file} could not be turned into HTML. The log above says why.`);
      const headings = (rendered.metadata?.['headings'] ?? []) as Page['headings'];
      return { kind, id, path: `/${kind}/${id}/`, file, data, body, html: rendered.html, headings };
    })
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
}
