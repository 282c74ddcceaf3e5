/** Pieces that several schemas share. Every list of ids comes from the knowledge, so that the document cannot fall behind it. */
import * as v from 'valibot';
import { levels } from '../../engine/level.ts';
import { screens } from '../../knowledge/questionnaire.ts';
import { redFlags } from '../../knowledge/red-flags.ts';
import type { Question, Screen } from '../../knowledge/vocabulary.ts';

const allScreens: readonly Screen[] = screens;
export const allQuestions: readonly Question[] = allScreens.flatMap(({ questions }) => questions);

export const say = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description)) as unknown as Schema;

export const level = say(v.picklist(levels), 'How soon to get help, the most urgent first. People read "Today" for urgent.');

export const questionId = say(v.picklist(allQuestions.map(({ id }) => id)), 'The id of a question.');

export const ruleId = say(v.picklist(redFlags.map(({ id }) => id)), 'The id of a rule.');

export const answer = say(v.union([v.string(), v.array(v.string()), v.number()]), 'An option, a list of options, or a number.');

export const pageAddress = say(v.pipe(v.string(), v.regex(/^\/.+\/$/)), 'A page of this site.');

export const version = v.object({
  rules: say(
    v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
    'Semantic. A change that can change a level raises the first or second number.',
  ),
  digest: say(v.pipe(v.string(), v.regex(/^sha256-[\w-]{43}$/)), 'Of every question, rule and word.'),
});
