/** The reply of `GET /api/v1/questionnaire`. */
import * as v from 'valibot';
import type { Condition } from '../../engine/condition.ts';
import { stages } from '../../knowledge/stages.ts';
import { questionId, say, version } from './shared.ts';

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

const option = v.object({
  id: v.string(),
  label: v.string(),
  hint: say(v.optional(v.string()), 'A second, smaller line.'),
  onlyInPerson: say(v.optional(v.literal(true)), 'Hide it where somebody answers for another person.'),
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

export const questionnaireReply = v.object({ version, locale: v.literal('en'), screens: v.array(screen) });
