import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reply } from '../../functions/api/assessment.ts';
import { checkRequest, fits, requestSchema } from '../../functions/api/contract.ts';
import { toJson } from '../../functions/api/json.ts';
import { outcomeOf } from '../../functions/api/outcome.ts';
import { NONE } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { everyone } from '../support/cases.ts';
import { questions } from '../support/questionnaire.ts';
import { anyAnswers, cases } from '../support/random-answers.ts';

/* Two ways in which the hot path does less than the plain one: each gives what the plain one gives. */

/** Answers to questions, and what is nearly one: another question's option, a list for one, one for a list, twice, beside "none". */
const nearly = fc.oneof(
  fc.constantFrom('', NONE, 'yes', '18-44', 'rash', 0, 7, 10, 11, -1, 3.5, true, null, {}, [], [[]], ['none'], ['none', 'fever']),
  fc.constantFrom(...questions).chain(({ options }) => {
    const ids = options.map(({ id }) => id);
    return ids.length === 0
      ? fc.constant<unknown>(5)
      : fc.oneof(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids), { maxLength: 3 }));
  }),
);
const name = fc.oneof(fc.constantFrom('__proto__', 'toString', '', 'nose'), fc.constantFrom(...questions.map(({ id }) => id)));
const answers = fc.tuple(anyAnswers, fc.dictionary(name, nearly, { maxKeys: 2 })).map(([good, bad]) => ({ ...good, ...bad }));
const bodies = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ answers, region: fc.constantFrom('GB', 'gb'), locale: fc.constant('en') }, { requiredKeys: ['answers'] }),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { answers, region: fc.constantFrom('', 'GBR', 'G1', null), locale: fc.constantFrom('de', 1) },
      { requiredKeys: ['answers'] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 1, 'x', [], {}, { answers: [] }, { answers: null }, { answers: {}, more: 1 }) },
);

/** Lists that cannot be true, told apart without the code under test. */
const contradicts = (input: { readonly answers: Readonly<Record<string, unknown>> }): boolean =>
  Object.values(input.answers).some(
    (answer) => Array.isArray(answer) && (new Set(answer).size !== answer.length || (answer.length > 1 && answer.includes(NONE))),
  );

test('a request fits where the schema takes it and it does not contradict itself; what does not fit is told why', () => {
  let good = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const json = JSON.stringify(body);
      const input: unknown = JSON.parse(json);
      // A strict schema takes a list for an object without members.
      const isList = Array.isArray(input) || Array.isArray((input as { answers?: unknown } | null)?.answers);
      const taken = v.safeParse(requestSchema, input).success && !isList && !contradicts(input as never);
      const checked = checkRequest(input, json);
      expect([fits(input), checked.ok]).toEqual([taken, taken]);
      if (checked.ok) good++;
      else expect(checked.errors).not.toEqual([]);
    }),
    { ...cases(20_000), endOnFailure: true },
  );
  expect(good).toBeGreaterThan(20);
});

test('a reply is the JSON that JSON.stringify would write, while asking and at the end, also the second time', () => {
  for (const { answers: given } of everyone) {
    const firstHalf = Object.fromEntries(Object.entries(given).slice(0, Object.keys(given).length / 2));
    for (const some of [given, firstHalf, given]) {
      const told = reply(outcomeOf(engine.assessSoFar(some), some, 'GB'));
      expect(toJson(told)).toBe(JSON.stringify(told));
    }
  }
});

test('JSON of anything at all, frozen or not', () => {
  const frozen = Object.freeze({ a: 1 });
  for (const thing of [
    {},
    { a: undefined, b: null, '"': '"' },
    { list: [frozen, 1, undefined, { b: 2 }, frozen] },
    { frozen, empty: [], more: [[frozen]] },
  ])
    expect(toJson(thing)).toBe(JSON.stringify(thing));
});
