/** What the form without script says above a follow-up: which earlier answer it belongs to. */
import type { Condition } from '../../../functions/engine/condition.ts';
import { questionById } from '../../../functions/knowledge/questionnaire.ts';
import type { Question } from '../../../functions/knowledge/vocabulary.ts';

const partsOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'of' in condition ? condition.of : [];
};

/** Ids of the questions that a condition reads. */
export const readsOf = (condition: Condition): readonly string[] =>
  'question' in condition ? [condition.question] : [...new Set(partsOf(condition).flatMap(readsOf))];

const labelsOf = (condition: Condition): readonly string[] => {
  if (!('question' in condition)) return [...new Set(partsOf(condition).flatMap(labelsOf))];
  const accepted = 'isOneOf' in condition ? condition.isOneOf : condition.isOnly;
  const options = questionById.get(condition.question)?.options ?? [];
  return options.filter(({ id }) => accepted.includes(id)).map(({ label }) => `“${label}”`);
};

const groupsOf = (condition: Condition): readonly string[] =>
  'all' in condition ? condition.all.flatMap(groupsOf) : [labelsOf(condition).join(' or ')];

/** "If you chose “Left” and “The shoulders too”:" */
export const ifChosen = (condition: Condition): string => `If you chose ${groupsOf(condition).join(', and ')}:`;

/** How many answers deep a follow-up stands on its own screen: 0 for a question that is asked with the screen. */
export function depthOf({ shownIf }: Question, screen: readonly Question[]): number {
  if (!shownIf) return 0;
  const reads = readsOf(shownIf);
  return 1 + Math.max(-1, ...screen.filter(({ id }) => reads.includes(id)).map((opener) => depthOf(opener, screen)));
}
