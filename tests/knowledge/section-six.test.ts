import { describe, expect, test } from 'vitest';
import { compile } from '../../functions/engine/compile.ts';
import type { Condition } from '../../functions/engine/condition.ts';
import { writeAnswers } from '../../functions/engine/facts.ts';
import type { AxisCounts } from '../../functions/engine/pain-type.ts';
import type { Answer, Answers } from '../../functions/engine/question.ts';
import { type Facts, YES } from '../../functions/engine/truth.ts';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { features, painOutcome } from '../../functions/knowledge/pain-type.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { everyone } from '../support/cases.ts';
import { oneAnswerAway, questionsHeard } from '../support/near.ts';
import { table } from '../support/questionnaire.ts';
import { questionsIn } from '../support/reads.ts';
import { type Person, personOf } from '../support/section-five/reading.ts';
import * as sectionSix from '../support/section-six/findings.ts';
import { notes as noteRules } from '../support/section-six/notes.ts';
import { waysOf, wellBut } from '../support/ways.ts';

/*
 * What counts towards the kind of pain, what could add to it, the patterns, and the lines beside an outcome, against a
 * second writing: for everybody who is made up here, for each way in which one comes true, and one answer away from it.
 */

interface Found {
  readonly id: string;
  readonly when: Condition;
}

interface Somebody {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly person: Person;
}
const somebody = (answers: Answers): Somebody => ({ answers, facts: writeAnswers(table, answers, true), person: personOf(answers) });

const people = everyone.map(({ answers }) => somebody(answers));

/**
 * Each way in which it comes true, somebody well, and all that is one answer away from these, whichever of the two writings
 * reads the answer; two answers away from the first way.
 */
function nearTo({ when }: Found, holds: sectionSix.Holds): readonly Somebody[] {
  const questions = [...new Set([...questionsIn(when), ...questionsHeard(holds)])];
  const ways = waysOf(when).map(wellBut);
  const near = [...ways, wellBut({})].flatMap((way) => [way, ...oneAnswerAway(way, questions)]);
  const [first = {}] = ways;
  const further = [...oneAnswerAway(first, questions)].flatMap((way) => [...oneAnswerAway(way, questions)]);
  return [...near, ...further].map(somebody);
}

const kinds: readonly (readonly [string, readonly Found[], Readonly<Record<string, sectionSix.Holds>>])[] = [
  ['signs of a kind of pain', features, sectionSix.features],
  ['what could add to it', contributors, sectionSix.contributors],
  ['patterns', patterns, sectionSix.patterns],
  ['lines beside an outcome', notes, Object.fromEntries(Object.entries(noteRules).map(([id, [, holds]]) => [id, holds]))],
];

describe.each(kinds)('%s', (_, found, written) => {
  test('the same ones, in the same order', () => {
    expect(found.map(({ id }) => id)).toEqual(Object.keys(written));
  });

  test.each(found.map((one) => [one.id, one] as const))('for the same people: %s', (id, one) => {
    const { evaluate } = compile(one.when, table.bySlotId);
    const holds = written[id] as sectionSix.Holds;
    const differ = [...people, ...nearTo(one, holds)].filter(({ facts, person }) => (evaluate(facts) === YES) !== holds(person));
    expect(differ.map(({ answers }) => answers)).toEqual([]);
  });
});

test('the kind of pain is left out where somebody else answers and cannot tell how it feels, and only there', () => {
  for (const who of ['myself', 'someone-else']) {
    for (const words of [['burning'], ['none'], ['not-sure']]) {
      for (const feel of [['numb-there'], ['none'], ['not-sure']]) {
        const { painAxes } = engine.explain(wellBut({ 'answering-for': who, words, 'skin-feel': feel }));
        const cannotTell = who === 'someone-else' && (words[0] === 'not-sure' || feel[0] === 'not-sure');
        expect(painAxes === null, `${who}: ${words}, ${feel}`).toBe(cannotTell);
      }
    }
  }
});

describe('the kind of pain is not guessed', () => {
  const muscle = { nerve: 0, muscleAndJoint: 4, spasm: false, nerveBand: 'low', muscleAndJointBand: 'high', features: {} };
  const outcome = (words: Answer | undefined, feel: Answer | undefined) =>
    painOutcome(muscle as unknown as AxisCounts, { words, 'skin-feel': feel });

  test.each<readonly [Answer | undefined, Answer | undefined]>([
    [undefined, undefined],
    [['not-sure'], ['not-sure']],
    ['not-sure', 'not-sure'],
    [undefined, ['not-sure']],
    [['not-sure'], undefined],
  ])('where neither its words nor the feeling of the skin were told: %j, %j', (words, feel) => {
    expect(outcome(words, feel)).toBe('unclear');
  });

  test.each<readonly [Answer | undefined, Answer | undefined]>([
    [['aching'], undefined],
    [undefined, ['none']],
    [['not-sure', 'aching'], ['not-sure']],
    [['not-sure'], ['not-sure', 'numb-there']],
  ])('but is named where one of them was: %j, %j', (words, feel) => {
    expect(outcome(words, feel)).toBe('mostly-muscle');
  });
});

test('lines are shown at the same levels', () => {
  expect(Object.fromEntries(notes.map(({ id, levels }) => [id, levels]))).toEqual(
    Object.fromEntries(Object.entries(noteRules).map(([id, [levels]]) => [id, levels])),
  );
});

test('lines that answer a private answer stay out of a print-out', () => {
  expect(notes.flatMap((note) => ('private' in note && note.private ? [note.id] : []))).toEqual([
    'on-purpose-help',
    'crisis-help',
    'private-help',
  ]);
});

test('each sign counts once, on its own axis; spasm is a strand that counts nothing; pain words alone are capped', () => {
  const axes = { n: ['nerve', 1], m: ['muscle-and-joint', 1], s: ['spasm', 0] } as const;
  for (const { id, axis, points } of features) expect([axis, points], id).toEqual(axes[id[0] as keyof typeof axes]);
  expect(features.flatMap((one) => ('wordsOnly' in one && one.wordsOnly ? [one.id] : []))).toEqual([
    'n1-burning',
    'n2-freezing',
    'n3-electric',
    'n4-tingling',
  ]);
});
