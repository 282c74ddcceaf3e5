/** The reply of `GET /api/v1/questionnaire`. */
import * as v from 'valibot';
import type { Condition } from '../../engine/condition.ts';
import { stages } from '../../knowledge/stages.ts';
import { pageAddress, questionId, say, version } from './shared.ts';

const optionIds = v.array(v.string());

/** Named in the document, because it holds itself. */
export const condition: v.GenericSchema<Condition> = say(
  v.union([
    v.object({ question: questionId, isOneOf: say(optionIds, 'Holds if one of these was given.') }),
    v.object({ question: questionId, isOnly: say(optionIds, 'Holds if these were given and no other.') }),
    v.object({ all: v.array(v.lazy(() => condition)) }),
    v.object({ any: v.array(v.lazy(() => condition)) }),
    v.object({ atLeast: v.pipe(v.number(), v.integer()), of: v.array(v.lazy(() => condition)) }),
  ]),
  'A condition over answers. A question that has no answer leaves it open.',
) as v.GenericSchema<Condition>;

const asSomeoneElse = 'The texts that read otherwise where somebody answers for another person.';

const isPrivate = say(v.optional(v.literal(true)), 'Never print it, and never read it out.');

const option = v.object({
  id: v.string(),
  label: v.string(),
  hint: say(v.optional(v.string()), 'A second, smaller line.'),
  onlyInPerson: say(v.optional(v.literal(true)), 'Hide it where somebody answers for another person.'),
  private: isPrivate,
  proxy: say(v.optional(v.object({ label: v.optional(v.string()), hint: v.optional(v.string()) })), asSomeoneElse),
});

const text = v.optional(v.string());

const question = v.object({
  id: questionId,
  kind: say(v.picklist(['one', 'many', 'scale']), 'One option, a list of options, or a whole number.'),
  title: v.string(),
  short: say(v.string(), 'A few words for summaries.'),
  help: text,
  why: say(v.string(), 'The answer to "why do you ask this?".'),
  options: say(v.optional(v.array(option)), 'Of one and many. In a list, `none` excludes the others.'),
  min: v.optional(v.pipe(v.number(), v.integer())),
  max: v.optional(v.pipe(v.number(), v.integer())),
  shownIf: say(v.optional(condition), 'A follow-up: asked only if this holds.'),
  optional: say(v.optional(v.literal(true)), 'May be left out.'),
  private: say(v.optional(v.literal(true)), 'Never print the answer, and never read it out.'),
  proxy: say(v.optional(v.object({ title: text, short: text, help: text, why: text })), asSomeoneElse),
});

const screen = v.object({
  id: v.string(),
  stage: v.picklist(stages.map(({ id }) => id)),
  title: v.string(),
  danger: say(v.boolean(), 'Asked at every level below emergency.'),
  questions: v.array(question),
});

const lines = v.array(v.string());
const linesOrNone = v.optional(lines);

const rule = v.object({
  name: say(v.string(), 'A short clinical heading.'),
  why: say(v.string(), 'Why it matters, for the person.'),
  private: isPrivate,
  proxy: say(v.optional(v.object({ name: text, why: text })), asSomeoneElse),
});

const route = v.object({
  whileWaiting: lines,
  bring: say(lines, 'To take along.'),
  proxy: say(v.optional(v.object({ whileWaiting: linesOrNone, bring: linesOrNone })), asSomeoneElse),
});

const note = v.object({
  title: v.string(),
  text: v.string(),
  read: v.optional(pageAddress),
  private: isPrivate,
  proxy: say(v.optional(v.object({ title: text, text })), asSomeoneElse),
});

const finding = v.object({
  name: v.string(),
  words: say(v.string(), 'Which answers count, and why they matter.'),
  proxy: say(v.optional(v.object({ name: text, words: text })), asSomeoneElse),
});

const byId = <One extends v.GenericSchema>(one: One, description: string) => say(v.record(v.string(), one), description);

const words = say(
  v.object({
    rules: byId(rule, 'Of reasons, open and cleared.'),
    routes: byId(route, 'Of the route of a disposition: what to do until help comes, and what to take along.'),
    notes: byId(note, 'Further lines, some of them about safety: show each that a reply names.'),
    contributors: byId(finding, 'What could be adding to the pain.'),
    patterns: byId(finding, 'Other conditions worth mentioning.'),
    patternsLimit: say(v.string(), 'To be said once with the patterns.'),
  }),
  'Words for the ids that an assessment names. They name no number of any country: the action of an assessment does.',
);

export const questionnaireReply = v.object({ version, locale: v.literal('en'), screens: v.array(screen), words });
