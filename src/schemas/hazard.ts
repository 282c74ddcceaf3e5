import { z } from 'astro/zod';
import { likelihoods, severities } from '../safety/risk.ts';
import { noSuchField, prose, text } from './text.ts';

/** The name of a test as the runner reports it: "tests/api/switch.test.ts > only "on" is on". A `*` stands for any one part. */
const testName = text('the name of a test: its file, then its titles, with " > " between').regex(
  /^tests\/[\w./-]+\.(test|spec)\.ts > \S.*$/,
  'Write a test as "tests/<kind>/<file> > <title>", with every title around it.',
);

export const proof = z
  .array(testName, 'Name the tests in `proof`, as a list.')
  .min(1, 'What no test proves is not a control: name a test.');

const rating = (when: string) =>
  z.strictObject({
    severity: z.enum(severities, `How bad, ${when}: ${severities.join(', ')}.`),
    likelihood: z.enum(likelihoods, `How likely, ${when}: ${likelihoods.join(', ')}.`),
  });

const hazardShape = {
  title: prose('a `title`: what goes wrong, in a few words.'),
  cause: prose('the `cause`: how it comes about.'),
  effect: prose('the `effect`: what happens to a person.'),
  before: rating('before any control'),
  after: rating('with the controls'),
  controls: z
    .array(z.strictObject({ what: prose('`what` the control does.'), proof }), 'List the `controls`.')
    .min(1, 'A hazard needs a control.'),
  left: prose('what is `left`: the part that no control takes away.'),
};

/** One thing that could do harm, what is done about it, and the tests that show it. */
export const hazard = z.strictObject(hazardShape, { error: noSuchField(Object.keys(hazardShape)) });

const statementShape = {
  heading: prose('a `heading`.'),
  says: z
    .array(
      z.strictObject({ text: prose('a `text`.'), read: z.string().startsWith('/').optional(), proof: proof.optional() }),
      'List what the statement `says`.',
    )
    .min(1, 'A statement says something.'),
};

/** A part of the safety case that is no hazard: what the check is for, who must not use it, how to withdraw it. */
export const statement = z.strictObject(statementShape, { error: noSuchField(Object.keys(statementShape)) });

export type Hazard = z.infer<typeof hazard>;
export type Statement = z.infer<typeof statement>;
