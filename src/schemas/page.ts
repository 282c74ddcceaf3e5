import { z } from 'astro/zod';
import { longestTitle } from '../site.ts';
import { care } from './care.ts';
import { day } from './day.ts';
import { review } from './review.ts';
import { noSuchField, prose, proses, text, texts } from './text.ts';

const shape = {
  /** The heading of the page and the name of its tab. */
  title: prose('a `title`.').refine(
    ({ length }) => length <= longestTitle,
    `The title is too long: a search engine cuts it. Write at most ${longestTitle} characters.`,
  ),
  /** What a search engine shows. */
  description: text('a `description` for search engines.')
    .min(70, 'The description is too short: write 70 to 160 characters.')
    .max(160, 'The description is too long: a search engine cuts it. Write 70 to 160 characters.'),
  /** The answer in a sentence or two: the lead of the page, and its line in lists and in our own search. */
  summary: prose('a `summary`: the answer in a sentence or two.'),
  /** Other names, lay words and common misspellings. Search ranks them above everything else. */
  alsoCalled: texts('another name, as people would type it'),
  /** Keys of content/sources.yaml, each cited at least once in the text as [^key]. */
  sources: texts('a key of content/sources.yaml'),
  published: day('the day when the page was first published'),
  updated: day('the day of the last change of substance'),
  nextReview: day('the day by which somebody must check the page again'),
  review,
  /** Pages to read next, by kind and name: causes/spasticity. */
  related: texts('a page such as causes/spasticity'),
  care,
  /** Things to raise at a visit. */
  askYourTeam: proses('one question or topic'),
};

const inOrder = (page: { published: string; updated: string; nextReview: string }) =>
  page.published <= page.updated && page.updated < page.nextReview;
const outOfOrder = {
  message: 'The days are out of order: published comes first, then updated, then nextReview.',
  path: ['nextReview'],
};

export const page = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) }).refine(inOrder, outOfOrder);

const warningSignShape = {
  ...shape,
  /** The red flags of the check (functions/knowledge/red-flags) that this page explains. */
  /** Whether the page shows a way out for somebody who must not be seen with it. */
  leaveLink: z.boolean('Write leaveLink as true or false.').default(false),
  redFlags: texts('the id of a red flag in functions/knowledge/red-flags'),
};

export const warningSign = z
  .strictObject(warningSignShape, { error: noSuchField(Object.keys(warningSignShape)) })
  .refine(inOrder, outOfOrder);
