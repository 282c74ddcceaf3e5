import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, truth } from '../../functions/engine/compile.ts';
import { answered, type Condition } from '../../functions/engine/condition.ts';
import { interpret } from '../../functions/engine/explain.ts';
import { type Facts, tabulate } from '../../functions/engine/facts.ts';
import { type Leaf, traceOf } from '../../functions/engine/trace.ts';
import { all, any, atLeast, only, question, screen } from './small.ts';

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
const eachFacts = combinations(6).map((known) => Int8Array.from(known));

describe('truth tables, every combination of six options', () => {
  const conditions: readonly (readonly [string, Condition, (facts: Facts) => number])[] = [
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
    for (const facts of eachFacts) expect(compiled(facts), String(facts)).toBe(expected(facts));
  });

  test.each(conditions)('%s, read as it is written', (_, condition, expected) => {
    for (const facts of eachFacts) expect(interpret(condition, table, facts), String(facts)).toBe(expected(facts));
  });

  test('nothing at all: all of nothing holds, any of nothing does not', () => {
    const facts = new Int8Array(6);
    expect(evaluate(all(), facts)).toBe(2);
    expect(evaluate(any(), facts)).toBe(0);
    expect(evaluate(atLeast(0), facts)).toBe(2);
    expect(evaluate(atLeast(1), facts)).toBe(0);
  });
});

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
  const facts = fc.array(fc.constantFrom(...values), { minLength: 6, maxLength: 6 }).map((known) => Int8Array.from(known));
  return { condition, facts };
}

test('compiled, traced and read as written are the same, for random conditions', () => {
  const { condition, facts } = randomly();
  fc.assert(
    fc.property(condition, facts, (one, known) => {
      const written = interpret(one, table, known);
      return evaluate(one, known) === written && values.every((wanted) => traceOf(one, table)(known, wanted, []) === written);
    }),
    { seed: 20261122, numRuns: 5_000 },
  );
});

test('an answer is a reason only if it has the value that the whole has', () => {
  const { condition, facts } = randomly();
  fc.assert(
    fc.property(condition, facts, fc.constantFrom(...values), (one, known, wanted) => {
      const leaves: Leaf[] = [];
      const value = traceOf(one, table)(known, wanted, leaves);
      return value === wanted || leaves.length === 0;
    }),
    { seed: 20261122, numRuns: 2_000 },
  );
});

describe('what a condition looks at', () => {
  const compiled = compile(all(any(answered('p', 'b'), only('q', 'c', 'd')), atLeast(1, answered('r', 'f'))), table.bySlotId);

  test('its questions', () => {
    expect([...compiled.reads].map((slot) => slot.question.id)).toEqual(['p', 'q', 'r']);
  });

  test('the options that can make it hold, and those that an "only" leaves out', () => {
    expect([...compiled.accepts]).toEqual([b, c, d, f]);
    expect([...compiled.excludes]).toEqual([e]);
  });
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
