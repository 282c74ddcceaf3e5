/** The answers that a question allows, as value sets within the questionnaire. */
import type { ValueSet, ValueSetComposeIncludeConcept } from 'fhir/r4';
import type { Person } from '../../functions/knowledge/person.ts';
import type { Option, Question } from '../../functions/knowledge/vocabulary.ts';
import { codeSystemOf } from './addresses.ts';
import { restricted } from './terms.ts';
import { spoken, withHint } from './words.ts';

export const valueSet = (id: string, system: string, concept: ValueSetComposeIncludeConcept[]): ValueSet => ({
  resourceType: 'ValueSet',
  id,
  status: 'draft',
  experimental: true,
  compose: { include: [{ system, concept }] },
});

/** Its id is the id of the question. */
export function answersTo({ id, options, private: ofQuestion }: Question, server: string, person: Person): ValueSet {
  const offered = options.filter(({ onlyInPerson }) => !onlyInPerson || person === 'myself');
  const concept = ({ id: code, label, hint, private: ofOption }: Option): ValueSetComposeIncludeConcept => ({
    ...((ofQuestion || ofOption) && { extension: [restricted] }),
    code,
    display: spoken(withHint(label, hint), person),
  });
  return valueSet(id, codeSystemOf(server, id), offered.map(concept));
}
