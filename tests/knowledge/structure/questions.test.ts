import { describe, expect, test } from 'vitest';
import { compile } from '../../../functions/engine/compile.ts';
import type { Condition } from '../../../functions/engine/condition.ts';
import { writeAnswers } from '../../../functions/engine/facts.ts';
import { NONE, NOT_SURE } from '../../../functions/engine/question.ts';
import { YES } from '../../../functions/engine/truth.ts';
import { contributors } from '../../../functions/knowledge/contributors.ts';
import { knowledge } from '../../../functions/knowledge/knowledge.ts';
import { notes } from '../../../functions/knowledge/notes.ts';
import { features } from '../../../functions/knowledge/pain-type.ts';
import { patterns } from '../../../functions/knowledge/patterns.ts';
import { screens } from '../../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { stages } from '../../../functions/knowledge/stages.ts';
import { everyone } from '../../support/cases.ts';
import { oneAnswerAway, questionsHeard } from '../../support/near.ts';
import { dangerQuestions, optionsOf, questions, table } from '../../support/questionnaire.ts';
import { questionsIn, readsOf } from '../../support/reads.ts';
import { opens, type Person, personOf } from '../../support/section-five/reading.ts';
import { waysOf, wellBut } from '../../support/ways.ts';

/* How the questions are built. */

const conditions = [
  ...redFlags.flatMap(({ rows, clearedBy = [] }) => [...rows, ...clearedBy].map(({ when }) => when)),
  ...[...features, ...contributors, ...patterns, ...notes].map(({ when }) => when),
  knowledge.painPictureUnknown,
];
const read = new Set(conditions.flatMap(readsOf).map(({ question, option }) => `${question}: ${option}`));
const opening = new Set(
  questions.flatMap(({ shownIf }) => (shownIf ? readsOf(shownIf) : [])).map((one) => `${one.question}: ${one.option}`),
);

test('twelve screens after the first, nine of them about danger', () => {
  expect(screens).toHaveLength(13);
  expect(screens.map(({ danger }) => danger)).toEqual([...Array(10).fill(true), ...Array(3).fill(false)]);
});

test('a follow-up is asked of those whom it is for, and of nobody else', () => {
  const followUps = questions.filter(({ shownIf }) => shownIf);
  expect(followUps.map(({ id }) => id).toSorted()).toEqual(Object.keys(opens).toSorted());
  for (const { id, shownIf } of followUps) {
    const { evaluate } = compile(shownIf as Condition, table.bySlotId);
    const isFor = ({ says }: Person) => opens[id]?.(says) === true;
    const asked = new Set([...questionsIn(shownIf as Condition), ...questionsHeard(isFor)]);
    const ways = waysOf(shownIf as Condition).map(wellBut);
    const people = [...everyone.map(({ answers }) => answers), ...ways, ...ways.flatMap((way) => [...oneAnswerAway(way, asked)])];
    const differ = people.filter((answers) => (evaluate(writeAnswers(table, answers, true)) === YES) !== isFor(personOf(answers)));
    expect(differ, id).toEqual([]);
  }
});

test('every screen has its name and its stage', () => {
  expect(screens.map(({ id, stage }) => `${id}: ${stage}`)).toEqual([
    'start: danger-signs',
    'danger-now: danger-signs',
    'about-you: about-you',
    'nerve-change: danger-signs',
    'stand: danger-signs',
    'signs: danger-signs',
    'medicines: about-you',
    'health: about-you',
    'time: about-you',
    'mood: about-you',
    'feeling: your-pain',
    'worse-and-better: your-pain',
    'changes: your-pain',
  ]);
});

test('the stages of the check, in the order of its screens', () => {
  expect([...new Set(screens.map(({ stage }) => stage))]).toEqual(stages.map(({ id }) => id));
});

test('ids are kebab-case, and used once', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const question of questions) {
    const options = optionsOf(question);
    expect(new Set(options).size, question.id).toBe(options.length);
    for (const id of [question.id, ...options]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const options = optionsOf(question);

  test('ends with "none of these", then "not sure", where it has them', () => {
    const last = [NONE, NOT_SURE].filter((option) => options.includes(option));
    expect(options.slice(options.length - last.length)).toEqual(last);
    if (question.kind === 'many') expect(last).toEqual([NONE, NOT_SURE]);
  });

  test('has words for everything', () => {
    for (const text of [question.title, question.short, question.why, ...question.options.map(({ label }) => label)]) {
      expect(text.trim()).not.toBe('');
    }
    expect(question.title).toMatch(/[?]$/);
  });

  test('an answer that rules out nothing is read by something', () => {
    const links = ['helps: stretch', 'helps: cool', 'helps: warm', 'changes: new-aid-shoes'];
    // The opposite of the answers that are read: it takes nothing away by itself.
    const opposites = ['answering-for: myself', 'head-after: no', 'mood: no'];
    const unread = options
      .filter((option) => option !== NONE && option !== NOT_SURE)
      .map((option) => `${id}: ${option}`)
      .filter((one) => !read.has(one) && !opening.has(one) && !links.includes(one) && !opposites.includes(one));
    expect(unread).toEqual([]);
  });
});

test('a follow-up reads earlier questions alone, and stands on a screen with one of them', () => {
  const order = questions.map(({ id }) => id);
  for (const screen of screens) {
    for (const question of screen.questions) {
      if (!('shownIf' in question)) continue;
      const openers = questionsIn(question.shownIf);
      for (const opener of openers) expect(order.indexOf(opener), question.id).toBeLessThan(order.indexOf(question.id));
      expect(
        screen.questions.some(({ id }) => openers.includes(id)),
        question.id,
      ).toBe(true);
    }
  }
});

test('every danger follow-up can be "not sure", which a rule reads; but for the harm that steroids do', () => {
  const followUps = questions.filter(({ id, shownIf }) => shownIf && dangerQuestions.has(id));
  const without = followUps.filter((question) => !optionsOf(question).includes(NOT_SURE)).map(({ id }) => id);
  expect(without).toEqual(['steroid-effects']);
  const unread = followUps.map(({ id }) => id).filter((id) => !without.includes(id) && !read.has(`${id}: ${NOT_SURE}`));
  expect(unread).toEqual([]);
});

test('questions that may be left out are scales without options, and nothing reads them', () => {
  const optional = questions.filter((question) => question.optional);
  expect(optional.map(({ id }) => id)).toEqual(['severity-usual', 'severity-worst']);
  const looked = new Set([...conditions, ...questions.flatMap(({ shownIf }) => shownIf ?? [])].flatMap(questionsIn));
  for (const { id, kind, options, min, max } of optional) {
    expect({ kind, options, min, max }).toEqual({ kind: 'scale', options: [], min: 0, max: 10 });
    expect(looked.has(id)).toBe(false);
  }
});

test('what a person would not want on paper is private', () => {
  expect(questions.filter((question) => question.private).map(({ id }) => id)).toEqual(['mood']);
  const optionsThat = (hides: 'private' | 'onlyInPerson') =>
    questions.flatMap(({ id, options }) => options.filter((one) => one[hides]).map((one) => `${id}: ${one.id}`));
  expect(optionsThat('private')).toEqual(['stand: hurt-by-someone', 'too-much-effect: on-purpose']);
  expect(optionsThat('onlyInPerson')).toEqual(['stand: hurt-by-someone']);
});
