import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, rank } from '../../../functions/engine/level.ts';
import { type Answers, NOT_SURE } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { dangerQuestions, openFollowUps, questionOf, questions } from '../../support/questionnaire.ts';
import { anyAnswers, cases, fullAnswers } from '../../support/random-answers.ts';
import { urgencyAsWritten } from '../../support/rules.ts';
import { everyWay, nearRules } from '../../support/ways.ts';

/* Law: the most urgent row that holds decides. Nothing outvotes it, and nothing unfinished is called calm. */

const levelRank = (answers: Answers) => rank(engine.step(answers).level);

test('each way in which a row comes true gives at least the level of that row', () => {
  for (const { rule, row, answers } of everyWay) {
    const fired = engine.assess(answers).reasons.find((reason) => reason.rule.id === rule);
    expect(fired?.row, `${rule} ${row}`).toBeLessThanOrEqual(row);
    expect(levelRank(answers)).toBeLessThanOrEqual(rank(fired?.rule.rows[row]?.level ?? 'emergency'));
  }
  console.log(`ways in which a row comes true: ${everyWay.length}`);
});

test('the level is that of the most urgent row that holds, read without the compiler', () => {
  fc.assert(
    fc.property(
      fc.oneof(fullAnswers, nearRules),
      (answers) => levelRank(answers) === Math.min(urgencyAsWritten(answers), levels.length - 1),
    ),
    cases(6_000),
  );
});

test('an emergency row cannot be outvoted, whatever else is answered', () => {
  const emergencies = everyWay.map(({ answers }) => allSaid(answers)).filter((answers) => engine.step(answers).level === 'emergency');
  const among = fc.tuple(anyAnswers, fc.constantFrom(...emergencies)).map(([answers, way]) => joined(answers, way));
  fc.assert(
    fc.property(among, (answers) => engine.step(answers).level === 'emergency'),
    cases(8_000),
  );
});

/** A follow-up that was left out counts as "not sure". Here it is said, so that nobody else's calm answer takes its place. */
function allSaid(answers: Answers): Answers {
  const left = openFollowUps(answers).map((id) => [id, questionOf(id).kind === 'many' ? [NOT_SURE] : NOT_SURE]);
  return { ...Object.fromEntries(left), ...answers };
}

/** What is ticked in either; where there is one answer only, that of the emergency. */
function joined(answers: Answers, way: Answers): Answers {
  const both: Record<string, Answers[string]> = { ...answers, ...way };
  for (const [id, answer] of Object.entries(answers)) {
    const other = way[id];
    if (!Array.isArray(answer) || !Array.isArray(other)) continue;
    both[id] = [...new Set([...answer, ...other])].filter((option) => option !== 'none' || other.includes('none'));
  }
  return both;
}

test('while a danger question that is asked has no answer, the result is at least soon', () => {
  const unfinished = fc.tuple(anyAnswers, fc.constantFrom(...[...dangerQuestions].filter((id) => !questionOf(id).optional)));
  fc.assert(
    fc.property(unfinished, ([answers, id]) => {
      const { [id]: _, ...rest } = answers;
      const { shownIf, options } = questionOf(id);
      const hangs = shownIf ? openFollowUps(rest).includes(id) && !options.some((option) => option.id === NOT_SURE) : true;
      return !hangs || levelRank(rest) <= rank('soon');
    }),
    cases(6_000),
  );
});

test('before the end nothing is self-care', () => {
  const asked = questions.filter((question) => !question.optional && !question.shownIf).map(({ id }) => id);
  fc.assert(
    fc.property(fullAnswers, fc.constantFrom(...asked), (answers, id) => {
      const { [id]: _, ...rest } = answers;
      return levelRank(rest) <= rank('routine');
    }),
    cases(3_000),
  );
});
