import { yearAfter } from '../review/due.ts';
import { mark } from './unfinished.ts';
import type { Made } from './write.ts';

/** `hip-locked` becomes `hipLocked`. */
export const constantOf = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule that fires for nobody until its condition is written. */
export const newRule = (id: string, day: string): Made => ({
  path: `functions/knowledge/red-flags/${id}.ts`,
  text: `import { any, notReviewed, type RedFlag } from '../vocabulary.ts';

export const ${constantOf(id)} = {
  id: '${id}',
  name: '${mark}: a short clinical heading',
  serves: [], // ${mark}: the red flags of the evidence file, such as 'RF12'
  suspects: ['${mark}: what it could be, in plain words (the clinical term)'],
  askAbout: '${mark}: completes "I was told to ask about …"',
  why: '${mark}: why it matters, for the person, without fear.',
  rows: [
    {
      level: 'soon', // ${mark}: emergency, urgent, soon or routine; the most urgent row first
      route: 'gp-or-ms-team', // ${mark}: whom to contact, one of routes.ts
      when: any(), // ${mark}: the answers that make it true, such as says('signs', 'hip-locked'); until then it fires for nobody
      because: '${mark}: "You said that …", the answers that count; each of them has its own words in told.ts.',
    },
  ],
  sources: [], // ${mark}: keys of content/sources.yaml
  basis: 'design-decision', // ${mark}: or 'published', where a published standard gives the limit
  decision: '${mark}: what a clinician has to accept or change.',
  written: '${day}',
  nextReview: '${yearAfter(day)}',
  review: notReviewed,
} as const satisfies RedFlag;
`,
});

/** What shows that it fires for whom it should, and for nobody else. */
export const newExamples = (id: string): Made => ({
  path: `functions/knowledge/examples/${id}.ts`,
  text: `import type { Example } from '../vocabulary.ts';

export const examples = [
  // ${mark}: for each row somebody in whom it fires, with its level; somebody in whom it does not; somebody in whom it is left open
  { name: '${mark}: somebody well', given: { signs: ['none'] }, fires: 'no' },
] as const satisfies readonly Example[];
`,
});

/** Somebody who must get that level: written first, so that it fails first. */
export const newPerson = (id: string, number: number): Made => ({
  path: `tests/knowledge/personas/${id}.yaml`,
  text: `# ${mark}: what these people have in common. What a person does not say is in ../vectors/defaults.yaml.

- id: N${number}
  person: "${mark}: a name, an age, and what happened"
  answers: {} # ${mark}: what this person answered
  level: "${mark}: the level that this person must get"
  rules: [${id}]
`,
});

/**
 * The list of rules with one more, and its import, at the end, before those that ask nothing of their own.
 * Undefined if the list is not as it should be.
 */
export function withRule(list: string, id: string): string | undefined {
  const constant = constantOf(id);
  const imported = "import { notSure } from './red-flags/not-sure.ts';\n";
  const listed = '  notSure,\n';
  if (!list.includes(imported) || !list.includes(listed)) return undefined;
  return list
    .replace(imported, `import { ${constant} } from './red-flags/${id}.ts';\n${imported}`)
    .replace(listed, `  ${constant},\n${listed}`);
}
