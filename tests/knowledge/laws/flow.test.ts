import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import { NONE, NOT_SURE } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { everyone } from '../../support/cases.ts';
import { dangerQuestions, openFollowUps, optionsOf, questionOf, questions } from '../../support/questionnaire.ts';
import { answersOf, cases } from '../../support/random-answers.ts';
import { firedUrgency } from '../../support/rules.ts';
import { calmAnswer, type Walk, walk } from '../../support/walk.ts';
import { everyWay } from '../../support/ways.ts';

/* Laws: the flow ends, never repeats a question, and asks nothing after an emergency answer. */

const emergency = rank('emergency');
const urgent = rank('urgent');
const mustAsk = questions.filter(({ optional }) => !optional).map(({ id }) => id);

const randomWalk = fc
  .oneof({ weight: 3, arbitrary: answersOf('calm') }, { weight: 1, arbitrary: answersOf('troubled') })
  .map((answers) => walk((question) => answers[question]));
const everyRowWalk: readonly Walk[] = everyWay.map(({ answers }) => walk((question) => answers[question] ?? calmAnswer(question)));

/** A row that is calmer than the one above it may need more answers than its own: people give them. */
const walksOfPeople: readonly Walk[] = everyone.map(({ answers }) => walk((question) => answers[question] ?? calmAnswer(question)));

/** What is wrong with a walk. `walk` itself throws if a question comes twice, which would also be a walk without an end. */
function faultsOf({ asked, answers }: Walk): readonly string[] {
  const faults: string[] = [];
  const { level, status, next } = engine.step(answers);
  if (next !== null || status !== 'complete') faults.push(`does not end: ${next}`);
  if (asked.some((question) => questionOf(question).optional)) faults.push('waits for a question that may be skipped');

  let soFar = {};
  asked.forEach((question, index) => {
    if (firedUrgency(soFar, false) === emergency) faults.push(`asks ${question} after an emergency answer`);
    if (firedUrgency(soFar, false) === urgent && !dangerQuestions.has(question)) faults.push(`asks ${question} at urgent`);
    soFar = { ...soFar, [question]: answers[question] };
    const later = asked.slice(index + 1).find((other) => mustAsk.indexOf(other) < mustAsk.indexOf(question));
    if (later !== undefined) faults.push(`asks ${later} after ${question}`);
  });

  const ended = firedUrgency(answers, false);
  if (ended !== emergency && openFollowUps(answers).length > 0) faults.push(`leaves open ${openFollowUps(answers)}`);
  if (rank(level) > ended) faults.push(`says ${level}`);
  return faults;
}

test('any walk', () => {
  fc.assert(
    fc.property(randomWalk, (one) => {
      expect(faultsOf(one)).toEqual([]);
    }),
    cases(5_000),
  );
});

test('the walk of each way in which a row comes true', () => {
  for (const one of everyRowWalk) expect(faultsOf(one), JSON.stringify(one.answers)).toEqual([]);
});

describe('where the questions end', () => {
  test('at an emergency tick of the first list, after two questions', () => {
    const { asked, levels } = walk((question) => (question === 'danger-now' ? ['stroke'] : calmAnswer(question)));
    expect(asked).toEqual(['answering-for', 'danger-now']);
    expect(levels.at(-1)).toBe('emergency');
  });

  test('at an age under 18, as soon as it is told', () => {
    const { asked, levels } = walk((question) => (question === 'age' ? 'under-18' : calmAnswer(question)));
    expect(asked).toEqual(['answering-for', 'danger-now', 'age']);
    expect(levels.at(-1)).toBe('urgent');
  });

  test('at urgent, after the last danger question: an emergency can still be found', () => {
    const { asked } = walk((question) => (question === 'stand' ? [NOT_SURE] : calmAnswer(question)));
    expect(asked.at(-1)).toBe('mood');
    expect(asked.filter((question) => !dangerQuestions.has(question))).toEqual([]);
  });

  test('otherwise with the last question', () => {
    expect(walk((question) => calmAnswer(question)).asked).toEqual(mustAsk.filter((id) => questionOf(id).shownIf === undefined));
  });

  test('an emergency that rests on a follow-up without an answer still asks that follow-up', () => {
    const { asked } = walk((question) => (question === 'stand' ? ['head-hit'] : question === 'head-after' ? 'no' : calmAnswer(question)));
    expect(asked).toContain('head-after');
    expect(asked.at(-1)).toBe('mood');
  });
});

describe('what can be reached', () => {
  test('every question is asked of somebody', () => {
    const tingling = walk((question) => (question === 'words' ? ['tingling'] : calmAnswer(question)));
    const asked = new Set([...everyRowWalk, tingling].flatMap((one) => one.asked));
    expect(mustAsk.filter((id) => !asked.has(id))).toEqual([]);
  });

  test('every row of every rule fires at the end of a walk', () => {
    const fired = new Set(
      [...everyRowWalk, ...walksOfPeople].flatMap(({ answers }) =>
        engine.assess(answers).reasons.map(({ rule, row }) => `${rule.id} ${row}`),
      ),
    );
    const all = redFlags.flatMap(({ id, rows }) => rows.map((_, row) => `${id} ${row}`));
    // Who cannot put weight on the leg is an emergency before illness is asked about; the row serves answers that come together.
    expect(all.filter((one) => !fired.has(one))).toEqual(['ill-new-pain 1']);
  });

  test('every level', () => {
    const reached = new Set(everyRowWalk.map(({ levels }) => levels.at(-1)));
    reached.add(walk((question) => calmAnswer(question)).levels.at(-1));
    expect([...reached].toSorted()).toEqual(['emergency', 'routine', 'self-care', 'soon', 'urgent']);
  });

  test('a list can always be answered with "none of these"', () => {
    for (const question of questions.filter(({ kind }) => kind === 'many')) expect(optionsOf(question)).toContain(NONE);
  });
});

test('the questions that stand together on a screen are those that the flow would ask one by one', () => {
  fc.assert(
    fc.property(randomWalk, ({ asked, answers }) => {
      let soFar = {};
      for (const question of asked) {
        const together = engine.askTogether(question, soFar);
        expect(together[0]).toBe(question);
        soFar = { ...soFar, [question]: answers[question] };
      }
    }),
    cases(500),
  );
});
