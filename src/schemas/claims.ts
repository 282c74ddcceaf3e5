import { z } from 'astro/zod';
import { proof } from './hazard.ts';
import { prose } from './text.ts';

/** Why no test can show a sentence, in the words that a reader sees. */
export const bareKinds = {
  limit: 'they say what is missing, or what nobody knows.',
  purpose: 'they say what something is meant for.',
  advice: 'they say what you can do.',
  practice: 'they say how people work, which no program can look after.',
} as const;

type BareKind = keyof typeof bareKinds;

const says = z
  .array(prose('one sentence, as it stands on the page'), 'List the sentences that the page `says`.')
  .min(1, 'A group holds at least one sentence.');
const bare = z.enum(
  Object.keys(bareKinds) as readonly BareKind[] as readonly [BareKind, ...BareKind[]],
  `A sentence without a test is one of: ${Object.keys(bareKinds).join(', ')}.`,
);

/** Sentences of a page about the site, with the tests that show them, or with why none can. */
export const claims = z.strictObject({
  groups: z.array(
    z.union([z.strictObject({ says, proof }), z.strictObject({ says, bare })], 'A group has `says`, and either `proof` or `bare`.'),
  ),
});

export type Claims = z.infer<typeof claims>;

/** The file holds a list for each page, by its path. */
export const claimsByPath = (file: object): Record<string, { readonly groups: unknown }> =>
  Object.fromEntries(Object.entries(file).map(([path, groups]) => [path, { groups }]));

/** Where a page's sentences stand on /safety/claims/. */
export const anchorOf = (path: string): string => path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'front-page';
