import { z } from 'astro/zod';
import { day } from './day.ts';
import { noSuchField, text } from './text.ts';

/** What kind of publication it is. */
export const sourceKinds = [
  'guideline',
  'cohort',
  'review',
  'trial',
  'case-series',
  'service-page',
  'charity-page',
  'regulator',
  'reference',
] as const;

/** How much of it we have read ourselves. It is shown, because a claim is only as good as the reading behind it. */
export const readings = ['whole', 'abstract', 'opening', 'excerpt', 'not-yet'] as const;

const shape = {
  authors: text('`authors`, such as "Rizzo MA and others", or the organisation.'),
  year: z.number('Write `year` as a number, or null where there is none.').int().min(1900).max(2100).nullable(),
  title: text('the `title` of the source.'),
  publisher: text('`publisher`: the journal, or who published it.'),
  doi: z
    .string('Write `doi` as text.')
    .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI starts with "10." and has no address before it.')
    .optional(),
  url: z.url('`url` must be a whole address that starts with https://'),
  kind: z.enum(sourceKinds, `The kind of a source is one of: ${sourceKinds.join(', ')}.`),
  /** Who was studied, where, and how many: "10,000 people with MS in North America". */
  population: text('the people who were studied').optional(),
  seen: z.enum(readings, `Say how much was read: ${readings.join(', ')}.`),
  lookedUp: day('the day when the source was looked up').optional(),
};

export const source = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });

export type Source = z.infer<typeof source>;
