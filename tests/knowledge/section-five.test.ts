import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../functions/engine/compile.ts';
import { writeAnswers } from '../../functions/engine/facts.ts';
import { rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { type CompiledRule, compileRules, firedRow } from '../../functions/engine/rules.ts';
import { YES } from '../../functions/engine/truth.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { aboutRule } from '../support/about-rule.ts';
import { everyone } from '../support/cases.ts';
import { oneAnswerAway, questionsHeard } from '../support/near.ts';
import { table } from '../support/questionnaire.ts';
import { cases, fullAnswers } from '../support/random-answers.ts';
import { questionsIn } from '../support/reads.ts';
import { levelsByRule } from '../support/rules.ts';
import { clearedBy } from '../support/section-five/clearings.ts';
import { personOf } from '../support/section-five/reading.ts';
import { type Number1To4, sectionFive } from '../support/section-five/rules.ts';
import type { Holds } from '../support/section-six/findings.ts';
import { bothOf, everyWay, nearRules, type Way, waysOf, wellBut } from '../support/ways.ts';

/*
 * The rules against a second writing of section 5 of the amendments, as plain code that shares nothing with the engine:
 * rule by rule they give the same level. A wrong level, a dropped row, a swapped option or a changed limit shows here.
 */

/** Rules whose level differs, with both levels. */
function differences(answers: Answers): readonly string[] {
  const person = personOf(answers);
  return [...levelsByRule(answers)].flatMap(([id, level]) => {
    const here = level === undefined ? 0 : ((rank(level) + 1) as Number1To4);
    const there = sectionFive[id]?.(person);
    return here === there ? [] : [`${id}: ${here} here, ${there} in section 5`];
  });
}

test('section 5 and the knowledge have the same rules, in the same order', () => {
  expect(redFlags.map(({ id }) => id)).toEqual(Object.keys(sectionFive));
});

test('the same levels for every way in which a row comes true, and for every made-up person', () => {
  for (const { answers } of [...everyWay, ...everyone]) expect(differences(answers), JSON.stringify(answers)).toEqual([]);
});

test.each(redFlags.map((rule) => [rule.id, rule] as const))('the same level one answer away from coming true: %s', (id, rule) => {
  const { rules, read } = compileRules([rule], table);
  const levelHere = (answers: Answers) => rule.rows[firedRow(rules[0] as CompiledRule, read(writeAnswers(table, answers, true)))]?.level;
  const questions = new Set([...rule.rows.flatMap(({ when }) => questionsIn(when)), ...questionsHeard(sectionFive[id] as () => unknown)]);
  const people = everyWay.filter((way) => way.rule === id).flatMap(({ answers }) => [...oneAnswerAway(answers, questions)]);
  const differ = people.filter((answers) => {
    const level = levelHere(answers);
    return (level === undefined ? 0 : rank(level) + 1) !== sectionFive[id]?.(personOf(answers));
  });
  expect(differ).toEqual([]);
});

test('the same levels for every two rows at once', () => {
  const firstWays = [...Map.groupBy(everyWay, ({ rule, row }) => `${rule} ${row}`).values()].map(([way]) => way as Way);
  for (const [index, one] of firstWays.entries()) {
    for (const other of firstWays.slice(0, index)) {
      const answers = bothOf(one, other);
      const differ = differences(answers);
      if (differ.length > 0) expect(differ, JSON.stringify(answers)).toEqual([]);
    }
  }
});

describe('what did not count is told to those for whom it did not count, and to nobody else', () => {
  const clearings = redFlags.flatMap(({ id, clearedBy = [] }) => clearedBy.map(({ when }, index) => [`${id} ${index}`, when] as const));

  test('the same answers clear the same rules', () => {
    expect(clearings.map(([name]) => name).toSorted()).toEqual(Object.keys(clearedBy).toSorted());
  });

  test.each(clearings)('%s', (name, when) => {
    const holds = clearedBy[name] as Holds;
    const questions = new Set([...questionsIn(when), ...questionsHeard(holds)]);
    const ways = waysOf(when).map(wellBut);
    const near = [...ways, ...ways.flatMap((way) => [...oneAnswerAway(way, questions)]), ...everyone.map(({ answers }) => answers)];
    const { evaluate } = compile(when, table.bySlotId);
    const differ = near.filter((answers) => (evaluate(writeAnswers(table, answers, true)) === YES) !== holds(personOf(answers)));
    expect(differ).toEqual([]);
  });
});

test('the same levels for any full answers', () => {
  fc.assert(
    fc.property(fullAnswers, (answers) => {
      expect(differences(answers)).toEqual([]);
    }),
    cases(12_000),
  );
});

test.each(redFlags.map((rule) => [rule.id, rule] as const))('the same level for any answers that it reads: %s', (_, rule) => {
  fc.assert(
    fc.property(aboutRule(rule), (answers) => {
      expect(differences(answers)).toEqual([]);
    }),
    cases(600),
  );
});

test('the same levels for people near the edges of the rules', () => {
  fc.assert(
    fc.property(nearRules, (answers) => {
      expect(differences(answers)).toEqual([]);
    }),
    cases(12_000),
  );
});
