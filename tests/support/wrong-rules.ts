import type { Condition } from '../../functions/engine/condition.ts';
import { levels } from '../../functions/engine/level.ts';
import type { RowShape, RuleShape } from '../../functions/engine/rules.ts';
import { optionsOf, questionOf } from './questionnaire.ts';

/** A rule with one mistake in it, of the kinds that a person makes who writes a table of rules. */
export interface WrongRule {
  readonly mistake: string;
  readonly rows: readonly RowShape[];
  /** The condition that is wrong, if one is. */
  readonly when?: Condition;
}

interface WrongCondition {
  readonly mistake: string;
  readonly when: Condition;
}

const without = <T>(all: readonly T[], index: number): readonly T[] => all.filter((_, i) => i !== index);
const replaced = <T>(all: readonly T[], index: number, by: T): readonly T[] => all.map((one, i) => (i === index ? by : one));

/** An option too few, one too many, or one in the place of another. */
function wrongOptions(question: string, given: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const others = optionsOf(questionOf(question)).filter((option) => !given.includes(option));
  return [
    ...given.map((option, index) => [`without ${question}: ${option}`, without(given, index)] as const),
    ...others.map((option) => [`with ${question}: ${option}`, [...given, option]] as const),
    ...given.flatMap((option, index) =>
      others.map((other) => [`${question}: ${other} for ${option}`, replaced(given, index, other)] as const),
    ),
  ];
}

function wrongConditions(condition: Condition): readonly WrongCondition[] {
  if ('isOneOf' in condition) {
    return wrongOptions(condition.question, condition.isOneOf).map(([mistake, isOneOf]) => ({ mistake, when: { ...condition, isOneOf } }));
  }
  if ('isOnly' in condition || 'of' in condition) return [];
  const [parts, rebuilt, other] =
    'all' in condition
      ? [condition.all, (all: readonly Condition[]): Condition => ({ all }), 'any' as const]
      : [condition.any, (any: readonly Condition[]): Condition => ({ any }), 'all' as const];
  return [
    { mistake: `"${other}" for "${other === 'any' ? 'all' : 'any'}"`, when: other === 'any' ? { any: parts } : { all: parts } },
    ...(parts.length > 1 ? parts.map((_, index) => ({ mistake: `without part ${index}`, when: rebuilt(without(parts, index)) })) : []),
    ...parts.flatMap((part, index) =>
      wrongConditions(part).map(({ mistake, when }) => ({ mistake, when: rebuilt(replaced(parts, index, when)) })),
    ),
  ];
}

/** Every single mistake: a wrong level, a row left out, two rows in the wrong order of urgency, a wrong condition. */
export const wrongRules = ({ rows }: RuleShape): readonly WrongRule[] =>
  rows.flatMap((row, index) => [
    ...levels
      .filter((level) => level !== row.level)
      .map((level) => ({ mistake: `row ${index}: ${level} for ${row.level}`, rows: replaced(rows, index, { ...row, level }) })),
    { mistake: `row ${index} left out`, rows: without(rows, index) },
    ...wrongConditions(row.when).map(({ mistake, when }) => ({
      mistake: `row ${index}: ${mistake}`,
      rows: replaced(rows, index, { ...row, when }),
      when,
    })),
  ]);
