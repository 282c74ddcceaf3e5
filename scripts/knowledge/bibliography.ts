/** The bibliography of the site, and how the documents print an entry. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Source } from '../../src/schemas/source.ts';

const sources = parse(readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Source>>;

export function sourceOf(key: string): Source {
  const source = sources[key];
  if (!source) throw new RangeError(`content/sources.yaml has no source "${key}"`);
  return source;
}

const seenWords: Readonly<Record<Source['seen'], string>> = {
  whole: 'read in full',
  abstract: 'its summary was read',
  opening: 'its opening part was read',
  excerpt: 'part of it was read',
  'not-yet': '**not read yet: from memory**',
};

const ended = (text: string): string => (/[.?!\]]$/.test(text) ? text : `${text}.`);

/** One source with everything that is needed to find it, and how much of it the writers have read. */
export function citation(key: string): string {
  const { authors, year, title, publisher, doi, url, population, seen } = sourceOf(key);
  const where = [publisher === authors ? undefined : publisher, year].filter(Boolean).join(', ');
  const parts = [
    ended(authors),
    ended(title),
    where && ended(where),
    population && ended(population),
    doi ? `<https://doi.org/${doi}>` : `<${url}>`,
  ];
  return `\`${key}\`: ${parts.filter(Boolean).join(' ')} (${seenWords[seen]})`;
}

export const isSeen = (key: string): boolean => sourceOf(key).seen !== 'not-yet';
