import { z } from 'astro/zod';
import { noSuchField, text, texts } from './text.ts';

/** The types of schema.org that a page of ours can be about. */
const conceptTypes = [
  'MedicalCondition',
  'InfectiousDisease',
  'MedicalSignOrSymptom',
  'MedicalRiskFactor',
  'MedicalTherapy',
  'PhysicalTherapy',
  'Drug',
  'DrugClass',
] as const;

const code = (pattern: RegExp, example: string) => z.string().regex(pattern, `This is not a code of that system: ${example}.`).optional();

const shape = {
  name: text('the `name` of the concept, as a clinician writes it.'),
  type: z.enum(conceptTypes, `The type of a concept is one of: ${conceptTypes.join(', ')}.`),
  codes: z
    .strictObject({
      MeSH: code(/^D\d{6,9}$/, 'MeSH writes D009103'),
      'ICD-10': code(/^[A-Z]\d\d(\.\d)?$/, 'ICD-10 writes M54.3'),
      'ICD-10-CM': code(/^[A-Z]\d\d(\.\d{1,4})?$/, 'ICD-10-CM writes M25.559'),
    })
    .default({}),
  /** The pages that are about it. */
  pages: texts('a page such as causes/spasticity'),
  /** The entries of the glossary that name it. */
  words: texts('an entry of content/glossary, such as dvt'),
};

/** Something in medicine that pages are about, named for machines. */
export const concept = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });

export type Concept = z.infer<typeof concept>;
