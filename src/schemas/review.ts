import { z } from 'astro/zod';
import { day } from './day.ts';
import { text } from './text.ts';

/** Whether a clinician has signed the page. There is no third state: it is signed by a named person, or it is not. */
export const review = z.discriminatedUnion(
  'state',
  [
    z.strictObject({ state: z.literal('not-reviewed') }),
    z.strictObject({
      state: z.literal('reviewed'),
      by: text('`by`: the full name of the clinician who reviewed the page.'),
      role: text('`role`: what the reviewer is, such as "neurology registrar".'),
      on: day('the day of the review'),
    }),
  ],
  'Write "review: { state: not-reviewed }", or state: reviewed with by, role and on.',
);

export type Review = z.infer<typeof review>;
