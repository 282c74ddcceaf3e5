import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const content = new URL('../../content/', import.meta.url);

/** A file of content/, split into what an author fills in and what a reader reads. */
export interface ContentFile {
  /** `causes/spasticity` */
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const read = (name: string): ContentFile => {
  const text = readFileSync(new URL(`${name}.md`, content), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { name, data: parse(front) as Record<string, unknown>, body };
};

const filesIn = (folder: string): readonly ContentFile[] =>
  readdirSync(new URL(`${folder}/`, content))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => read(`${folder}/${file.slice(0, -3)}`));

const kinds = ['guides', 'symptoms', 'causes', 'lookalikes', 'treatments', 'warning-signs'] as const;
export const pages: readonly ContentFile[] = kinds.flatMap(filesIn);
export const glossary: readonly ContentFile[] = filesIn('glossary');
export const sources = parse(readFileSync(new URL('sources.yaml', content), 'utf8')) as Readonly<Record<string, Record<string, unknown>>>;
export const comparisonData = parse(readFileSync(new URL('comparison.yaml', content), 'utf8')) as Readonly<Record<string, unknown>>;

/** The table of look-alikes is a page too, with a file of its own kind. */
export const comparisonPage: ContentFile = { name: 'lookalikes/compare', data: comparisonData, body: '' };

export const pageExists = (path: string): boolean =>
  path === `/${comparisonPage.name}/` || existsSync(new URL(`.${path.replace(/\/$/, '')}.md`, content));
