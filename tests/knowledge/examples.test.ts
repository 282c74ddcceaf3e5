import { describe, expect, test } from 'vitest';
import { because, interpret } from '../../functions/engine/explain.ts';
import { tabulate, writeAnswers } from '../../functions/engine/facts.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { type CompiledRule, compileRules, firedRow } from '../../functions/engine/rules.ts';
import { NO, UNKNOWN, YES } from '../../functions/engine/truth.ts';
import { screens } from '../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { RedFlag } from '../../functions/knowledge/vocabulary.ts';
import { exampleFiles, redFlagFiles } from '../support/red-flags.ts';

const table = tabulate(screens);

/** What a rule makes of some answers: the row that fires, or whether one is still open. */
function outcomeOf(rule: RedFlag, given: Answers) {
  const facts = writeAnswers(table, given, true);
  const { rules, rows, read } = compileRules([rule], table);
  const row = firedRow(rules[0] as CompiledRule, read(facts));
  const fired = rows[row];
  if (fired) return { fires: 'yes', row, level: rule.rows[row]?.level, because: because(fired, facts) };
  return { fires: rule.rows.some(({ when }) => interpret(when, table, facts) === UNKNOWN) ? 'unknown' : 'no', row, level: undefined };
}

test('every file of red-flags/ is in the list, and every rule of the list has its file', () => {
  expect(redFlagFiles.map(({ redFlag }) => redFlag.id).sort()).toEqual(redFlags.map(({ id }) => id).sort());
});

test('every file of examples/ has the name of a rule', () => {
  expect(exampleFiles).toEqual(redFlagFiles.map(({ file }) => file));
});

describe.each(redFlagFiles.map((one) => [one.redFlag.id, one] as const))('%s', (id, { file, redFlag, examples }) => {
  test('the file is named after the rule', () => {
    expect(file).toBe(`${id}.ts`);
  });

  test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const outcome = outcomeOf(redFlag, example.given as Answers);
    expect({ fires: outcome.fires, level: outcome.level }).toEqual({
      fires: example.fires,
      level: example.fires === 'yes' ? example.level : undefined,
    });
  });

  test('has an example in which each row fires, one that does not fire, and one that is left open', () => {
    const fired = new Set(examples.map(({ given }) => outcomeOf(redFlag, given as Answers).row));
    expect(
      redFlag.rows.map((_, row) => row).filter((row) => !fired.has(row)),
      'rows that no example fires',
    ).toEqual([]);
    expect(examples.map(({ fires }) => fires)).toEqual(expect.arrayContaining(['no', 'unknown']));
  });

  test('says why it fired', () => {
    for (const example of examples.filter(({ fires }) => fires === 'yes')) {
      expect(outcomeOf(redFlag, example.given as Answers).because?.length).toBeGreaterThan(0);
    }
  });
});

test('facts are ordered: no, unknown, yes', () => {
  expect(NO < UNKNOWN && UNKNOWN < YES).toBe(true);
});
