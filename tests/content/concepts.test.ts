import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conceptFaults } from '../../src/library/faults.ts';
import { type Concept, concept } from '../../src/schemas/concept.ts';
import { glossary, pageExists, pages } from './pages.ts';

const file = parse(readFileSync(new URL('../../content/concepts.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, unknown>>;
const concepts = Object.entries(file).map(([id, data]) => [id, concept.parse(data)] as const);

/** The rating of the clinical evidence, copied out of its section 9: every code there that is rated A. */
const ratedA = new Set(
  readFileSync(new URL('codes-rated-a.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1),
);
const codesOf = ({ name, codes }: Concept) => Object.entries(codes).map(([system, code]) => `${name},${system},${code}`);

test('every code is one that the evidence is sure of, for that very concept', () => {
  const published = concepts.flatMap(([, data]) => codesOf(data));
  expect(published.length).toBeGreaterThan(60);
  expect(published.filter((code) => !ratedA.has(code))).toEqual([]);
});

test('no code stands for two concepts', () => {
  const codes = concepts.flatMap(([, data]) => Object.values(data.codes));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('every page that explains symptoms, causes, look-alikes or treatments is about something', () => {
  const named = new Set(concepts.flatMap(([, data]) => data.pages));
  const explained = pages.map(({ name }) => name).filter((name) => !/^(guides|warning-signs)\//.test(name));
  const unnamed = explained.filter((name) => !named.has(name));
  expect(unnamed, 'Name each in content/concepts.yaml, among the pages of what it is about.').toEqual([]);
});

test('a concept names pages and words that exist', () => {
  const known = {
    paths: new Set(concepts.flatMap(([, data]) => data.pages.map((name) => `/${name}/`)).filter(pageExists)),
    words: new Set(glossary.map(({ name }) => name.replace('glossary/', ''))),
  };
  expect(
    conceptFaults(
      concepts.map(([id, data]) => ({ id, ...data })),
      known,
    ),
  ).toEqual([]);
  expect(conceptFaults([{ id: 'spasm', pages: ['causes/spasms'], words: ['spasmm'] }], known)).toEqual([
    'content/concepts.yaml: "spasm" names the page "causes/spasms", but there is no content/causes/spasms.md.',
    'content/concepts.yaml: "spasm" names the word "spasmm", but there is no content/glossary/spasmm.md.',
  ]);
});

test.each([
  [{ MeSH: 'G35' }, 'MeSH writes D009103'],
  [{ 'ICD-10': 'G35.A' }, 'ICD-10 writes M54.3'],
  [{ SNOMED: '24700007' }, 'SNOMED'],
])('%j is refused, with words for the author', (codes, words) => {
  const result = concept.safeParse({ name: 'Multiple sclerosis', type: 'MedicalCondition', codes });
  expect(result.error?.issues.map(({ message }) => message).join()).toContain(words);
});
