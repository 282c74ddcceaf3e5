/** Conditions in plain words. The data is the rule; this only reads it aloud. */
import type { Condition, OneOf, Only } from '../../functions/engine/condition.ts';
import { optionName, questionName, questionOf } from './questions.ts';
import { setName } from './set-names.ts';
import { listed } from './words.ts';

export type Leaf = OneOf | Only;

/** What a condition is made of; a leaf has no parts. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('question' in condition) return [];
  return 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
}

/** Every part of a condition that reads a question, from left to right. */
export const leavesOf = (condition: Condition): readonly Leaf[] =>
  'question' in condition ? [condition] : partsOf(condition).flatMap(leavesOf);

const options = (question: string, ids: readonly string[]): string =>
  listed(
    ids.map((id) => optionName(question, id)),
    'or',
  );

const verb = (question: string): string => (questionOf(question).kind === 'many' ? 'includes' : 'is');

const leftOut = ({ question, isOnly }: Only): readonly string[] =>
  questionOf(question)
    .options.map(({ id }) => id)
    .filter((id) => !isOnly.includes(id));

/** "Nothing but these" is told by what must not be there, where that is the shorter list. */
const tellsLeftOut = (leaf: Only): boolean => leftOut(leaf).length < leaf.isOnly.length;

/** The options that the words for a leaf name. */
export function optionsNamed(leaf: Leaf): readonly string[] {
  if ('isOneOf' in leaf) return leaf.isOneOf;
  return tellsLeftOut(leaf) ? leftOut(leaf) : leaf.isOnly;
}

const only = (leaf: Only): string =>
  `${questionName(leaf.question)} ${tellsLeftOut(leaf) ? 'is answered, without' : 'holds nothing but'} ${options(leaf.question, optionsNamed(leaf))}`;

/** Questions that need the same answers are named together: "A, B or C is ‘new’ or ‘worse’". */
function together(parts: readonly Condition[]): string | undefined {
  const [first] = parts;
  if (parts.length < 2 || !first || !('isOneOf' in first)) return undefined;
  const words = (leaf: OneOf) => `${verb(leaf.question)} ${options(leaf.question, leaf.isOneOf)}`;
  const same = parts.every((part): part is OneOf => 'isOneOf' in part && words(part) === words(first));
  return same
    ? `${listed(
        parts.map(({ question }) => questionName(question)),
        'or',
      )} ${words(first)}`
    : undefined;
}

const inside = (part: Condition): string => ('question' in part || setName(part) ? prose(part) : `(${spelledOut(part)})`);

/** A condition without its name. */
export function spelledOut(condition: Condition): string {
  if ('isOneOf' in condition)
    return `${questionName(condition.question)} ${verb(condition.question)} ${options(condition.question, condition.isOneOf)}`;
  if ('isOnly' in condition) return only(condition);
  if ('all' in condition) return condition.all.map(inside).join(' AND ');
  if ('any' in condition) return together(condition.any) ?? condition.any.map(inside).join(' OR ');
  return `at least ${condition.atLeast} of these: ${condition.of.map(inside).join('; ')}`;
}

/** A condition in one sentence: each group by its name, with what it stands for behind it. */
export function prose(condition: Condition): string {
  const name = setName(condition);
  return name ? `*${name}* (${spelledOut(condition)})` : spelledOut(condition);
}

/** The same with the ids, for those who work with the files: `band-when: new | worse AND (…)`. */
export function inIds(condition: Condition): string {
  if ('isOneOf' in condition) return `${condition.question}: ${condition.isOneOf.join(' | ')}`;
  if ('isOnly' in condition) return `${condition.question} only: ${condition.isOnly.join(' | ')}`;
  const parts = partsOf(condition).map((part) => ('question' in part ? inIds(part) : `(${inIds(part)})`));
  if ('all' in condition) return parts.join(' AND ');
  if ('any' in condition) return parts.join(' OR ');
  return `${condition.atLeast} OF ${parts.join(', ')}`;
}
