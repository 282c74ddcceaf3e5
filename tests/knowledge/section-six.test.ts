import { describe, expect, test } from 'vitest';
import { compile } from '../../functions/engine/compile.ts';
import type { Condition } from '../../functions/engine/condition.ts';
import { writeAnswers, YES } from '../../functions/engine/facts.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { features } from '../../functions/knowledge/pain-type.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { everyone } from '../support/cases.ts';
import { oneAnswerAway } from '../support/near.ts';
import { table } from '../support/questionnaire.ts';
import { questionsIn } from '../support/reads.ts';
import { personOf } from '../support/section-five/reading.ts';
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

const people = everyone.map(({ answers }) => answers);

/** Each way in which it comes true, people of the middle of the range included, and all that is one answer away. */
function nearTo({ when }: Found): readonly Answers[] {
  const questions = [...new Set(questionsIn(when))];
  const ways = waysOf(when).map(wellBut);
  return [...ways, ...ways.flatMap((way) => [...oneAnswerAway(way, questions)])];
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
    const differ = [...people, ...nearTo(one)].filter(
      (answers) => (evaluate(writeAnswers(table, answers, true)) === YES) !== written[id]?.(personOf(answers)),
    );
    expect(differ).toEqual([]);
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
