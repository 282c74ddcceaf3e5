import type { DefinedTermSet } from 'schema-dts';
import { glossaryName } from '../kinds.ts';
import type { Concept } from '../schemas/concept.ts';
import { medicalEntity } from './medical-entity.ts';

interface Word {
  readonly id: string;
  readonly data: { readonly term: string; readonly short: string };
}

/** The glossary in the words of schema.org. A term's address is its place on the page. */
export const wordList = (words: readonly Word[], named: (word: string) => Concept | undefined, page: URL): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': new URL('#words', page).href,
  name: glossaryName,
  hasDefinedTerm: words.map(({ id, data }) => {
    const concept = named(id);
    return {
      '@type': 'DefinedTerm' as const,
      '@id': new URL(`#${id}`, page).href,
      name: data.term,
      description: data.short,
      ...(concept ? { about: medicalEntity(concept) } : {}),
    };
  }),
});
