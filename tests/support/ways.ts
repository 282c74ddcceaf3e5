import fc from 'fast-check';
import type { Condition } from '../../functions/engine/condition.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { defaults } from './cases.ts';
import { asList, onlyShown, questionOf } from './questionnaire.ts';

/** Both together: lists are joined, and two different single answers cannot be. */
function joined(one: Answers, other: Answers): Answers | undefined {
  const both: Record<string, Answers[string]> = { ...one };
  for (const [id, answer] of Object.entries(other)) {
    const before = both[id];
    if (before === undefined) both[id] = answer;
    else if (questionOf(id).kind === 'many') both[id] = [...new Set([...asList(before), ...asList(answer)])];
    else if (before !== answer) return undefined;
  }
  return both;
}

const eachWith = (ones: readonly Answers[], others: readonly Answers[]): readonly Answers[] =>
  ones.flatMap((one) => others.map((other) => joined(one, other)).filter((both) => both !== undefined));

const choose = <T>(count: number, from: readonly T[]): readonly (readonly T[])[] =>
  count === 0 ? [[]] : from.flatMap((first, index) => choose(count - 1, from.slice(index + 1)).map((rest) => [first, ...rest]));

/** Every smallest set of answers that makes a condition true, with the answers that open its follow-ups. */
export function waysOf(condition: Condition): readonly Answers[] {
  if ('all' in condition) return condition.all.map(waysOf).reduce(eachWith, [{}]);
  if ('any' in condition) return condition.any.flatMap(waysOf);
  if ('of' in condition) return choose(condition.atLeast, condition.of).flatMap((parts) => waysOf({ all: parts }));
  const { shownIf, kind } = questionOf(condition.question);
  const options = 'isOneOf' in condition ? condition.isOneOf : condition.isOnly;
  const given = options.map((option): Answers => ({ [condition.question]: kind === 'many' ? [option] : option }));
  return shownIf ? eachWith(waysOf(shownIf), given) : given;
}

/** Somebody well, but for these answers. The one follow-up that cannot be "not sure" is answered, so nothing holds the level back. */
export const wellBut = (answers: Answers): Answers => onlyShown({ ...defaults, 'steroid-effects': 'none', ...answers });

export interface Way {
  readonly rule: string;
  readonly row: number;
  readonly answers: Answers;
}

/** Every way in which each row of each rule comes true, on somebody who is otherwise well. */
export const everyWay: readonly Way[] = redFlags.flatMap(({ id, rows }) =>
  rows.flatMap(({ when }, row) => waysOf(when).map((answers): Way => ({ rule: id, row, answers: wellBut(answers) }))),
);

/** People to whom one or two rules apply: nearer to the edges of the rules than chance alone comes. */
export const nearRules: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(...everyWay), fc.option(fc.constantFrom(...everyWay), { freq: 2 }))
  .map(([one, other]) => (other ? bothOf(one, other) : one.answers));

/** Somebody to whom two rows apply, as far as their answers can stand together: of two single answers, the second. */
export const bothOf = (one: Way, other: Way): Answers => wellBut({ ...one.answers, ...changedIn(other.answers, one.answers) });

/** What differs from somebody well, joined with what the other already ticked. */
function changedIn(answers: Answers, already: Answers): Answers {
  const different = Object.entries(answers).filter(([id, answer]) => JSON.stringify(answer) !== JSON.stringify(defaults[id]));
  return Object.fromEntries(
    different.map(([id, answer]) => {
      const before = asList(already[id]).filter((option) => option !== 'none' && option !== 'not-sure');
      return [id, questionOf(id).kind === 'many' ? [...new Set([...before, ...asList(answer)])] : answer];
    }),
  );
}
