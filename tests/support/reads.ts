import type { Condition } from '../../functions/engine/condition.ts';

export interface Read {
  readonly question: string;
  readonly option: string;
}

/** What a condition accepts, option by option. Lists of everything but one option (`isOnly`) say nothing of their options. */
export function readsOf(condition: Condition): readonly Read[] {
  if ('isOneOf' in condition) return condition.isOneOf.map((option) => ({ question: condition.question, option }));
  if ('isOnly' in condition) return [];
  return partsOf(condition).flatMap(readsOf);
}

/** Every question that a condition looks at in any way. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  return partsOf(condition).flatMap(questionsIn);
}

const partsOf = (condition: Exclude<Condition, { readonly question: string }>): readonly Condition[] =>
  'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
