import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, compileAll } from '../../functions/engine/compile.ts';
import { answered, type Condition } from '../../functions/engine/condition.ts';
import { interpret } from '../../functions/engine/explain.ts';
import { tabulate } from '../../functions/engine/facts.ts';
import { type Facts, greatest, noFacts, truth, YES } from '../../functions/engine/truth.ts';
import { all, any, atLeast, factsOf, only, question, screen } from './small.ts';

/* Three-valued conditions: 0 no, 1 unknown, 2 yes. */

const table = tabulate([
  screen('one', true, question('p', 'one', ['a', 'b']), question('q', 'many', ['c', 'd', 'e']), question('r', 'one', ['f'])),
]);
const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5] as const;
const values = [0, 1, 2] as const;

/** Every combination of what can be known of so many options. */
function combinations(count: number): readonly (readonly number[])[] {
  return count === 0 ? [[]] : combinations(count - 1).flatMap((rest) => values.map((value) => [...rest, value]));
}

const evaluate = (condition: Condition, facts: Facts) => compile(condition, table.bySlotId).evaluate(facts);
const eachKnown = combinations(6);

describe('truth tables, every combination of six options', () => {
  const conditions: readonly (readonly [string, Condition, (known: readonly number[]) => number])[] = [
    ['one of one', answered('p', 'b'), (at) => at[b] as number],
    ['one of two', answered('p', 'a', 'b'), (at) => Math.max(at[a] as number, at[b] as number)],
    ['one of three', answered('q', 'c', 'd', 'e'), (at) => Math.max(at[c] as number, at[d] as number, at[e] as number)],
    ['only one', only('q', 'c'), (at) => Math.min(at[c] as number, 2 - Math.max(at[d] as number, at[e] as number))],
    ['only two', only('q', 'c', 'e'), (at) => Math.min(Math.max(at[c] as number, at[e] as number), 2 - (at[d] as number))],
    [
      'all',
      all(answered('p', 'a'), answered('q', 'd'), answered('r', 'f')),
      (at) => Math.min(at[a] as number, at[d] as number, at[f] as number),
    ],
    [
      'any',
      any(answered('p', 'a'), answered('q', 'd'), answered('r', 'f')),
      (at) => Math.max(at[a] as number, at[d] as number, at[f] as number),
    ],
    [
      'at least two of three',
      atLeast(2, answered('p', 'a'), answered('q', 'd'), answered('r', 'f')),
      (at) => [at[a], at[d], at[f]].map(Number).toSorted()[1] as number,
    ],
    [
      'any within all',
      all(any(answered('p', 'a'), answered('q', 'c')), answered('r', 'f')),
      (at) => Math.min(Math.max(at[a] as number, at[c] as number), at[f] as number),
    ],
    [
      'all within any',
      any(all(answered('p', 'a'), answered('q', 'c')), answered('r', 'f')),
      (at) => Math.max(Math.min(at[a] as number, at[c] as number), at[f] as number),
    ],
  ];

  test.each(conditions)('%s', (_, condition, expected) => {
    const { evaluate: compiled } = compile(condition, table.bySlotId);
    for (const known of eachKnown) expect(compiled(factsOf(table, known)), String(known)).toBe(expected(known));
  });

  test.each(conditions)('%s, read as it is written', (_, condition, expected) => {
    for (const known of eachKnown) expect(interpret(condition, table, factsOf(table, known)), String(known)).toBe(expected(known));
  });

  test('nothing at all: all of nothing holds, any of nothing does not', () => {
    const facts = noFacts(table.size);
    expect(evaluate(all(), facts)).toBe(2);
    expect(evaluate(any(), facts)).toBe(0);
    expect(evaluate(atLeast(0), facts)).toBe(2);
    expect(evaluate(atLeast(1), facts)).toBe(0);
  });
});

const leavesIn = (condition: Condition): number =>
  'question' in condition
    ? 1
    : ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).reduce(
        (sum, part) => sum + leavesIn(part),
        0,
      );

/** Conditions of any shape, and what can be known of their options. */
function randomly(): { readonly condition: fc.Arbitrary<Condition>; readonly facts: fc.Arbitrary<Facts> } {
  const options: Readonly<Record<string, readonly string[]>> = { p: ['a', 'b'], q: ['c', 'd', 'e'], r: ['f'] };
  const leaf = fc
    .constantFrom('p', 'q', 'r')
    .chain((id) =>
      fc
        .tuple(fc.subarray([...(options[id] as string[])], { minLength: 1 }), fc.boolean())
        .map(([some, isOnly]): Condition => (isOnly ? only(id, ...some) : answered(id, ...some))),
    );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { maxLength: 4 });
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        parts.map((some) => all(...some)),
        parts.map((some) => any(...some)),
        fc.tuple(fc.nat(4), parts).map(([count, some]) => atLeast(count, ...some)),
      ),
    };
  });
  const facts = fc.array(fc.constantFrom(...values), { minLength: 6, maxLength: 6 }).map((known) => factsOf(table, known));
  return { condition: condition.filter((one) => leavesIn(one) <= 30), facts };
}

test('compiled, in a program with others, and read as written are the same, for random conditions', () => {
  const { condition, facts } = randomly();
  fc.assert(
    fc.property(condition, condition, facts, (one, other, known) => {
      const written = [one, other].map((each) => interpret(each, table, known));
      expect([one, other].map((each) => evaluate(each, known))).toEqual(written);
      expect([...compileAll([one, other], table.bySlotId).valuesOf(known)]).toEqual(written);
    }),
    { seed: 20261122, numRuns: 5_000 },
  );
});

test('what a condition owes its value to has that value', () => {
  const { condition, facts } = randomly();
  fc.assert(
    fc.property(condition, facts, (one, known) => {
      const { evaluate: read, owes, leaves } = compile(one, table.bySlotId);
      const owed = leaves.filter((_, place) => (owes(known, read(known)) >> place) & 1);
      for (const { slot, accepts, excludes } of owed) {
        const accepted = greatest(known, slot.word, accepts);
        expect(excludes === 0 ? accepted : Math.min(accepted, YES - greatest(known, slot.word, excludes))).toBe(read(known));
      }
    }),
    { seed: 20261122, numRuns: 5_000 },
  );
});

describe('what a condition looks at', () => {
  const { leaves } = compile(all(any(answered('r', 'f'), only('q', 'c', 'd')), atLeast(1, answered('p', 'b'))), table.bySlotId);
  const named = (id: string, bits: number) =>
    [...(table.bySlotId.get(id)?.options ?? [])].filter(([, bit]) => (bits & bit) !== 0).map(([option]) => option);

  test('its questions, in the order of the questionnaire, each with the options that can make it hold', () => {
    expect(
      leaves.map(
        ({
          slot: {
            question: { id },
          },
          accepts,
        }) => [id, named(id, accepts)],
      ),
    ).toEqual([
      ['p', ['b']],
      ['q', ['c', 'd']],
      ['r', ['f']],
    ]);
  });

  test('and the options that an "only" leaves out', () => {
    expect(
      leaves.map(
        ({
          slot: {
            question: { id },
          },
          excludes,
        }) => named(id, excludes),
      ),
    ).toEqual([[], ['e'], []]);
  });
});

test('a condition of more leaves than have a bit is refused', () => {
  const many = (count: number) => any(...Array.from({ length: count }, () => answered('p', 'a')));
  expect(() => compile(many(31), table.bySlotId)).toThrow(new RangeError('a condition has more than 30 leaves: write it as two rows'));
  const { evaluate: read, owes } = compile(many(30), table.bySlotId);
  const facts = factsOf(table, [2, 0, 0, 0, 0, 0]);
  expect(read(facts)).toBe(2);
  expect(owes(facts, 2)).toBe(2 ** 30 - 1);
});

test('a condition on a question that does not exist is refused', () => {
  expect(() => compile(answered('z', 'a'), table.bySlotId)).toThrow(new RangeError('a condition reads "z", which is no earlier question'));
});

test('a condition on an option that does not exist is refused', () => {
  expect(() => compile(answered('p', 'c'), table.bySlotId)).toThrow(new RangeError('a condition reads "p: c", which is no option'));
  expect(() => compile(only('p', 'x'), table.bySlotId)).toThrow(new RangeError('a condition reads "p: x", which is no option'));
});

test('the names of the three values; anything else is unknown', () => {
  expect([0, 1, 2, 3].map(truth)).toEqual(['no', 'unknown', 'yes', 'unknown']);
});
