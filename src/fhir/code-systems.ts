/** The codes of each question, and of the level, at the addresses that the value sets name. */
import type { CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { codeSystemOf } from './addresses.ts';
import { about, questions } from './questionnaire.ts';
import { levelCodes } from './result-items.ts';
import { spoken } from './words.ts';

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

export const codeSystemsFor = (server: string): readonly CodeSystem[] => [
  ...questions
    .filter(({ kind }) => kind !== 'scale')
    .map(({ id, title, options }) =>
      codeSystem(
        server,
        id,
        spoken(title, 'myself'),
        options.map(({ id: code, label, hint }) => ({
          code,
          display: spoken(label, 'myself'),
          ...(hint && { definition: spoken(hint, 'myself') }),
        })),
      ),
    ),
  codeSystem(server, 'level', 'How urgent it is', levelCodes),
];
