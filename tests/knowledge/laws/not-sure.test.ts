import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import { type Answer, type Answers, NONE, NOT_SURE } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import type { Question } from '../../../functions/knowledge/vocabulary.ts';
import { defaults, everyone } from '../../support/cases.ts';
import { onlyShown, optionsOf, questionOf, questions, ticksOf } from '../../support/questionnaire.ts';
import { cases, fullAnswers, someOf } from '../../support/random-answers.ts';
import { firedUrgency } from '../../support/rules.ts';
import { everyWay, nearRules } from '../../support/ways.ts';

/* Law: "not sure" never gives less than "no", and on an item whose "yes" is an emergency at least urgent. */

const notSureOf = ({ kind }: Question): Answer => (kind === 'many' ? [NOT_SURE] : NOT_SURE);
/** What says that there is nothing: "none of these", or a plain no. */
const noOf = (question: Question): Answer | undefined => {
  if (question.kind === 'many') return [NONE];
  return question.options.some(({ id }) => id === 'no') ? 'no' : undefined;
};

const unsure = questions.filter((question) => optionsOf(question).includes(NOT_SURE));
const withNo = unsure.filter((question) => noOf(question) !== undefined);
const given = (answers: Answers, question: Question, answer: Answer | undefined) => onlyShown({ ...answers, [question.id]: answer });

/** Questions whose "yes" means that it was looked at, so that "no" is the worrying answer. "Not sure" counts as that. */
const yesIsCalm = new Set(['nerve-checked', 'checked']);

test('never less than "no": every question, every way in which any row comes true, every made-up person', () => {
  const people = someOf([...everyWay.map(({ rule, row, answers }) => ({ id: `${rule} ${row}`, answers })), ...everyone]);
  const less = people.flatMap(({ id, answers }) =>
    withNo
      .filter((one) => firedUrgency(given(answers, one, notSureOf(one))) > firedUrgency(given(answers, one, noOf(one))))
      .map((one) => `${id}: ${one.id}`),
  );
  expect(less).toEqual([]);
  console.log(`"not sure" against "no", exhaustively: ${people.length * withNo.length} pairs`);
});

test('never less than "no": any answers', () => {
  fc.assert(
    fc.property(
      fc.oneof(fullAnswers, nearRules),
      fc.constantFrom(...withNo),
      (answers, one) => firedUrgency(given(answers, one, notSureOf(one))) <= firedUrgency(given(answers, one, noOf(one))),
    ),
    cases(15_000),
  );
});

test('never less than a tick that was not there: a follow-up that nobody can answer, against its opener unticked', () => {
  const openers = unsure.flatMap((one) => (one.shownIf && 'question' in one.shownIf ? [{ one, shownIf: one.shownIf }] : []));
  const opened = fc
    .tuple(fc.oneof(fullAnswers, nearRules), fc.constantFrom(...openers))
    .filter(([answers, { one }]) => answers[one.id] !== undefined);
  fc.assert(
    fc.property(opened, ([answers, { one, shownIf }]) => {
      const opener = questionOf(shownIf.question);
      if (opener.kind !== 'many' || !('isOneOf' in shownIf)) return true;
      const ticks = (answers[opener.id] as readonly string[]).filter((option) => !shownIf.isOneOf.includes(option));
      const unticked = given(answers, opener, ticks.length > 0 ? ticks : [NONE]);
      return firedUrgency({ ...answers, [one.id]: notSureOf(one) }) <= firedUrgency(unticked);
    }),
    cases(6_000),
  );
});

test('where "yes" is the calm answer, "not sure" counts as "no"', () => {
  fc.assert(
    fc.property(
      fullAnswers,
      fc.constantFrom(...yesIsCalm),
      (answers, id) => firedUrgency({ ...answers, [id]: NOT_SURE }) === firedUrgency({ ...answers, [id]: 'no' }),
    ),
    cases(3_000),
  );
});

/** Somebody well but for where it hurts, how old they are and what is known of MS; with what opens the question. */
const harmless: readonly Answers[] = ['18-44', '60-plus'].flatMap((age) =>
  ['diagnosed', 'no'].flatMap((status) =>
    ['groin', 'low-back'].map((where): Answers => ({ ...defaults, age, 'ms-status': status, where: [where] })),
  ),
);

/** The answers that open a question, one way for each option of its opener. */
function opening(question: Question): readonly Answers[] {
  const { shownIf } = question;
  if (!shownIf) return [{}];
  if ('isOneOf' in shownIf) {
    const opener = questionOf(shownIf.question);
    return shownIf.isOneOf.flatMap((option) =>
      opening(opener).map((before) => ({ ...before, [opener.id]: opener.kind === 'many' ? [option] : option })),
    );
  }
  if (question.id === 'gca-signs') return [{ age: '60-plus', side: 'both', where: ['shoulders-too', 'groin'] }];
  return [];
}

/** Where an option, by itself, makes somebody an emergency who was not one with this question left as "no". */
const emergencyItems = unsure.flatMap((question) =>
  opening(question).flatMap((opened) =>
    harmless
      .map((person): Answers => ({ ...person, ...opened }))
      .filter((person) => {
        const options = question.kind === 'many' ? ticksOf(question).map((option) => [option]) : optionsOf(question);
        return options.some((answer) => answer !== NOT_SURE && engine.step({ ...person, [question.id]: answer }).level === 'emergency');
      })
      .map((person) => ({ question, person })),
  ),
);

describe('an item whose "yes" is an emergency gives at least urgent when nobody is sure', () => {
  const ids = [...new Set(emergencyItems.map(({ question }) => question.id))];

  test('there are such items', () => {
    expect(ids.length).toBeGreaterThan(10);
    console.log(`emergency items with a "not sure": ${ids.join(', ')}`);
  });

  test.each(ids)('%s', (id) => {
    for (const { question, person } of emergencyItems.filter((item) => item.question.id === id)) {
      expect(rank(engine.step({ ...person, [id]: notSureOf(question) }).level), JSON.stringify(person)).toBeLessThanOrEqual(rank('urgent'));
    }
  });

  test('and so it stays, whatever else was answered', () => {
    const unsureItem = fc.tuple(fullAnswers, fc.constantFrom(...emergencyItems));
    fc.assert(
      fc.property(unsureItem, ([answers, { question, person }]) => {
        const opened = Object.fromEntries(
          Object.entries(person).filter(([id]) => JSON.stringify(person[id]) !== JSON.stringify(defaults[id])),
        );
        return firedUrgency({ ...answers, ...opened, [question.id]: notSureOf(question) }) <= rank('urgent');
      }),
      cases(6_000),
    );
  });
});
