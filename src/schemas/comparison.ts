import { z } from 'astro/zod';
import { care } from './care.ts';
import { day } from './day.ts';
import { review } from './review.ts';
import { noSuchField, prose, proses, text, texts } from './text.ts';

const id = z.string('Add an `id`.').regex(/^[a-z][a-z-]*$/, 'An id is small letters with hyphens.');

const column = z.strictObject({
  id,
  name: prose('the `name` of the cause.'),
  /** Fits a tick box and a narrow screen. */
  short: prose('the `short` name of the cause.'),
  page: text('the `page` about it, such as lookalikes/sciatica.'),
});

const cell = z.strictObject({
  text: prose('the `text` of the cell.'),
  sources: z.array(text('a key of content/sources.yaml')).min(1, 'Every cell needs at least one source.'),
});

const row = z.strictObject({
  id,
  question: prose('the `question` of the row.'),
  short: prose('the `short` name of the row.'),
  cells: z.record(z.string(), cell),
});

const shape = {
  title: prose('a `title`.'),
  description: text('a `description` for search engines.').min(70).max(160),
  lead: prose('the `lead`: the answer in a sentence or two.'),
  alsoCalled: texts('another name, as people would type it'),
  notUsual: prose('`notUsual`: what "Not usual" means.'),
  limit: prose('`limit`: what the table cannot tell.'),
  published: day('the day when the page was first published'),
  updated: day('the day of the last change of substance'),
  nextReview: day('the day by which somebody must check the page again'),
  review,
  related: texts('a page such as causes/spasticity'),
  care,
  askYourTeam: proses('one question or topic'),
  columns: z.array(column).min(2),
  /** The columns that are ticked at first. */
  shownFirst: z.array(id).min(2).max(6, 'More than six columns do not fit beside each other.'),
  rows: z.array(row).min(1),
};

/** The table of look-alikes: one file, one page. What must agree between its parts is checked by `comparisonFaults`. */
export const comparison = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });

export type Comparison = z.infer<typeof comparison>;
