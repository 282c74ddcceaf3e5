/** The codes of each question, and of the level, at the addresses that the value sets name. */
import type { CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { questions } from '../../functions/knowledge/questionnaire.ts';
import type { Option } from '../../functions/knowledge/vocabulary.ts';
import { codeSystemOf } from './addresses.ts';
import { about } from './questionnaire.ts';
import { levelCodes } from './result-items.ts';
import { spoken, withHint } from './words.ts';

const codeSystem = (server: string, id: string, title: string, concept: CodeSystemConcept[]): CodeSystem => ({
  resourceType: 'CodeSystem',
  id,
  url: codeSystemOf(server, id),
  name: id.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
  title,
  ...about,
  caseSensitive: true,
  content: 'complete',
  count: concept.length,
  concept,
});

/**
 * The texts are those of the value sets, for both who may answer: a text that stands beside a code must be one that its code
 * system gives to it.
 */
function conceptOf({ id: code, label, hint }: Option): CodeSystemConcept {
  const [display, ofAnother] = (['myself', 'someone-else'] as const).map((person) => spoken(withHint(label, hint), person)) as [
    string,
    string,
  ];
  return { code, display, ...(ofAnother !== display && { designation: [{ value: ofAnother }] }) };
}

export const codeSystemsFor = (server: string): readonly CodeSystem[] => [
  ...questions
    .filter(({ kind }) => kind !== 'scale')
    .map(({ id, title, options }) => codeSystem(server, id, spoken(title, 'myself'), options.map(conceptOf))),
  codeSystem(server, 'level', 'How urgent it is', levelCodes),
];
