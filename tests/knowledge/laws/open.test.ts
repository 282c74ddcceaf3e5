import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit, noBits } from '../../../functions/engine/bits.ts';
import { addQuestions } from '../../../functions/engine/explain.ts';
import { writeAnswers } from '../../../functions/engine/facts.ts';
import { levels } from '../../../functions/engine/level.ts';
import { openOf } from '../../../functions/engine/open.ts';
import { type CompiledRow, compileRules, SILENT } from '../../../functions/engine/rules.ts';
import { UNKNOWN } from '../../../functions/engine/truth.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { table } from '../../support/questionnaire.ts';
import { anyAnswers, cases } from '../../support/random-answers.ts';

/*
 * What can be left open by a row is made once and kept. Whoever asks, and whoever asked before, it must be what the row itself
 * says of these answers.
 */
test('what is open names the questions that the row itself names', () => {
  const { rules, rows, read } = compileRules(redFlags, table);
  const open = openOf(rules, table);
  const settledBy = ({ leaves, owes }: CompiledRow, facts: ReturnType<typeof writeAnswers>) => {
    const questions = noBits(table.slots.length);
    addQuestions(questions, leaves, owes(facts, UNKNOWN), facts);
    return table.slots.filter(({ index }) => hasBit(questions, index)).map(({ question }) => question.id);
  };
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 1, max: SILENT }), (answers, than) => {
      const facts = writeAnswers(table, answers, true);
      const reading = read(facts);
      const unknown = rows.filter(({ place, rank }) => reading.truths[place] === UNKNOWN && rank < than);
      const first = unknown.filter((row, at) => unknown.findIndex(({ rule }) => rule === row.rule) === at);
      expect(open(reading, than)).toEqual(
        first
          .toSorted((one, other) => one.rank - other.rank)
          .map((row) => ({ rule: rules[row.rule]?.rule.id, level: levels[row.rank], settledBy: settledBy(row, facts) })),
      );
    }),
    cases(4_000),
  );
});
