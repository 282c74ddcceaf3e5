import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import { type Answers, NONE, NOT_SURE } from '../../../functions/engine/question.ts';
import { SILENT } from '../../../functions/engine/rules.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { defaults, everyone } from '../../support/cases.ts';
import { asList, onlyShown, questionOf, questions, table, ticksOf } from '../../support/questionnaire.ts';
import { answerTo, anyAnswers, cases, fullAnswers, someOf } from '../../support/random-answers.ts';
import { firedUrgency } from '../../support/rules.ts';
import { everyWay, nearRules } from '../../support/ways.ts';

/* Law: to tick something, instead of saying no or nothing, never makes the result less urgent. */

const lists = questions.filter(({ kind }) => kind === 'many');
const everyTick = lists.flatMap((question) => ticksOf(question).map((option) => ({ question: question.id, option })));
const levelRank = (answers: Answers) => rank(engine.step(answers).level);

/** One tick more. "None of these" goes; the follow-ups that the tick opens have no answer yet. */
const withTick = (answers: Answers, question: string, option: string): Answers => ({
  ...answers,
  [question]: [...asList(answers[question]).filter((given) => given !== NONE && given !== option), option],
});
const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

const followUps = new Map(
  table.slots.map(({ question, followUps: later }) => [question.id, new Set(later.map((slot) => slot.question.id))]),
);
const withoutFollowUps = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !followUps.get(question)?.has(id)));

test('every tick, added to every way in which any row comes true, and to every made-up person', () => {
  const people = someOf([...everyWay.map(({ rule, row, answers }) => ({ id: `${rule} ${row}`, answers })), ...everyone]);
  const lower = people.flatMap(({ id, answers }) => {
    const before = levelRank(answers);
    return everyTick
      .filter(({ question, option }) => levelRank(withTick(answers, question, option)) > before)
      .map(({ question, option }) => `${id}: ${question} ${option}`);
  });
  expect(lower).toEqual([]);
  console.log(`one tick more, exhaustively: ${people.length * everyTick.length} pairs`);
});

test('every tick and every answer to what it opens, instead of an empty list, on somebody well', () => {
  const well = levelRank(defaults);
  for (const { question, option } of everyTick) {
    const ticked = withTick(defaults, question, option);
    const opened = questions.filter((followUp) => followUp.shownIf && onlyShown({ ...ticked, [followUp.id]: NOT_SURE })[followUp.id]);
    expect(levelRank(ticked), `${question}: ${option}`).toBeLessThanOrEqual(well);
    for (const followUp of opened) {
      for (const { id } of followUp.options) {
        const answer = followUp.kind === 'many' ? [id] : id;
        expect(levelRank({ ...ticked, [followUp.id]: answer }), `${option}, ${followUp.id}: ${id}`).toBeLessThanOrEqual(well);
      }
    }
  }
});

test('one tick more in any list, with any answers to what it opens', () => {
  const oneMore = fc
    .tuple(
      fc.oneof(fullAnswers, nearRules),
      fc.constantFrom(...everyTick),
      fc.record(Object.fromEntries(questions.map((one) => [one.id, answerTo(one)]))),
    )
    .map(([told, tick, more]) => ({ ...more, ...told, tick }))
    .map(({ tick, ...answers }) => ({
      answers: onlyShown(answers),
      ticked: onlyShown(withTick(answers, tick.question, tick.option)),
    }))
    .filter(({ answers, ticked }) => Object.entries(answers).every(([id, answer]) => ticked[id] === answer || Array.isArray(answer)));
  fc.assert(
    fc.property(oneMore, ({ answers, ticked }) => firedUrgency(ticked) <= firedUrgency(answers)),
    cases(15_000),
  );
});

/** A list that a tick opened counts as "not sure" until it is answered, so nothing is compared with that. */
const ticksOfAll = everyTick.filter(({ question }) => !questionOf(question).shownIf);

test('a tick where there was no answer: no rule that fired falls silent', () => {
  const instead = fc.tuple(anyAnswers, fc.constantFrom(...ticksOfAll));
  fc.assert(
    fc.property(instead, ([answers, { question, option }]) => {
      const nothing = without(answers, question);
      return firedUrgency({ ...nothing, [question]: [option] }) <= firedUrgency(nothing);
    }),
    cases(12_000),
  );
});

test('a tick that is an emergency or urgent alone: also the level of an unfinished questionnaire cannot fall', () => {
  const urgentAlone = ticksOfAll.filter(({ question, option }) => firedUrgency({ [question]: [option] }) <= rank('urgent'));
  expect(urgentAlone.length).toBeGreaterThan(25);
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...urgentAlone), (answers, { question, option }) => {
      const nothing = withoutFollowUps(without(answers, question), question);
      return levelRank({ ...nothing, [question]: [option] }) <= Math.min(levelRank(nothing), rank('urgent'));
    }),
    cases(6_000),
  );
});

test('nobody who fires no rule is told of one', () => {
  expect(firedUrgency(defaults)).toBe(SILENT);
  expect(engine.assess(defaults).reasons).toEqual([]);
});
