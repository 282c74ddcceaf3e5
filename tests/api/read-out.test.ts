import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, outcomeOf } from '../../functions/api/outcome.ts';
import { outcomeFilling } from '../../functions/api/result-filling.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { inPerson, toldBack } from '../../functions/knowledge/person.ts';
import { told } from '../../functions/knowledge/told.ts';
import { everyone } from '../support/cases.ts';
import { asList, questionOf } from '../support/questionnaire.ts';
import { cases, fullAnswers } from '../support/random-answers.ts';
import { calmAnswer, walk } from '../support/walk.ts';

/* What a person reads out, and what is told back to them: what they answered, all of it, once, and nothing else. */

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = told;

interface Heard {
  readonly id: string;
  readonly answers: Answers;
  readonly outcome: Outcome;
  /** Everything to be read out, in one. */
  readonly aloud: string;
  readonly back: readonly string[];
}

function heard({ id, answers }: { readonly id: string; readonly answers: Answers }): Heard {
  const outcome = outcomeOf(engine.assess(answers), answers, 'GB');
  const aloud = [outcome.disposition.say, ...outcome.alsoTell].join(' ');
  return { id, answers, outcome, aloud, back: outcomeFilling(outcome, answers).lists['because']?.map(({ fact = '' }) => fact) ?? [] };
}

/** People whom nobody thought of: what decides comes in orders and numbers that no story has. */
const madeUp = fc.sample(fullAnswers, cases(1_500)).map((answers, at) => ({ id: `made up, ${at}`, answers }));
const all = [...everyone, ...madeUp].map(heard);
const times = (text: string, part: string | RegExp) =>
  text.toLowerCase().split(typeof part === 'string' ? part.toLowerCase() : part).length - 1;

describe('the words to read out', () => {
  test('tell no answer twice', () => {
    const twice = all.flatMap(({ id, answers, outcome, aloud }) =>
      Object.entries(answers).flatMap(([question, answer]) =>
        asList(answer)
          .map((option) => words[question]?.[option])
          .filter((text) => text !== undefined && times(aloud, inPerson(text, outcome.person)) > 1)
          .map((text) => `${id}: ${text}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  /** Whatever the words: these are facts that many rules read. */
  test.each([
    ['a fever', /feverish|hot or shivery/],
    ['being very ill', /very ill/],
    ['a fall', /\bfall, (?:slip|knock)/],
    ['how the pain goes', /getting worse|comes and goes/],
    [
      'how long it has lasted',
      /for (?:less than 2 weeks|more than a year)|for \d+ to \d+ (?:weeks|months)|(?:under|less than|last|up to) 12 (?:weeks|months)/,
    ],
    [
      'where it hurts',
      /(?:have|had) pain (?:on|at|near|below|in (?:my|their) (?:groin|buttock|low back|shoulders))|groin pain each|groin, buttock|low-back or buttock|with back, buttock/,
    ],
    ['pain with weight on it', /weight on it/],
    ['metal in the hip', /there is a replacement or metal/],
    ['cancer', /have or had cancer/],
    ['steroids', /had steroids in the last/],
    ['a hip that cannot be moved', /keep it bent/],
    ['pain too bad to think', /cannot think, talk or sleep/],
  ])('tell %s once', (_, fact) => {
    const about = all.map(({ id, aloud }) => ({ id, times: times(aloud, fact) }));
    expect(about.filter((one) => one.times > 1)).toEqual([]);
    expect(about.filter((one) => one.times === 1).length).toBeGreaterThan(1);
  });

  test('with what stands beside them, tell every answer that decided', () => {
    const untold = all.flatMap(({ id, answers, outcome, aloud }) => {
      const { assessment, person } = outcome;
      const ofPain = ['where', 'side', 'duration', 'course'].filter(() =>
        /(?:have|had) (?:had )?pain (?:in|on|at|below|near) /.test(aloud),
      );
      return assessment.reasons
        .filter(({ rule, level }) => level === assessment.level && !rule.private)
        .flatMap(({ because }) => because)
        .filter(({ question }) => !ofPain.includes(question))
        .flatMap(({ question, answer }) => asList(answer).map((option) => words[question]?.[option] ?? `${question} ${option}`))
        .filter((text) => !times(aloud, inPerson(text, person)))
        .map((text) => `${id}: ${text} ${Object.keys(answers).length}`);
    });
    expect(untold).toEqual([]);
  });

  test('name no cause that the closing words name', () => {
    const named = all.flatMap(({ id, outcome: { assessment, disposition } }) =>
      assessment.reasons
        .filter(({ rule, level }) => level === assessment.level && !rule.private)
        .flatMap(({ rule, row }) => rule.rows[row]?.couldBe ?? [])
        .filter((cause) => times(disposition.say, cause) > 1)
        .map((cause) => `${id}: ${cause}`),
    );
    expect(named).toEqual([]);
  });

  test('hold no more than can be heard', () => {
    for (const { id, outcome } of all.slice(0, everyone.length)) expect(outcome.disposition.say.length, id).toBeLessThan(650);
    for (const { id, outcome } of all) expect(outcome.disposition.say.length, id).toBeLessThan(1_000);
  });

  test('are missing only for who has no MS, no place that hurts and nothing that needs help', () => {
    const silent = all.filter(({ outcome }) => outcome.disposition.say === '');
    for (const { id, answers, outcome } of silent) {
      expect([outcome.disposition.level, answers['ms-status'], answers['where']], id).toEqual(['self-care', 'no', ['none']]);
    }
    const noPain: Answers = { where: ['none'], 'ms-status': 'no' };
    const { answers } = walk((question) => noPain[question] ?? calmAnswer(question));
    const { outcome } = heard({ id: 'no pain', answers });
    expect(outcome.disposition.say).toBe('');
    expect(outcomeFilling(outcome, answers).flags.has('say'), 'no empty box on the page').toBe(false);
  });

  test('are sentences, with one space between them', () => {
    const heardBy = all.flatMap(({ id, outcome: { disposition, beside } }) =>
      [disposition, beside].flatMap((one) => (one?.say ? [`${id}: “${one.say}”`] : [])),
    );
    expect(heardBy.filter((one) => !/“[A-Z](?:\S| (?=\S))*[.?]”$/.test(one))).toEqual([]);
  });

  test('of somebody who is hot say nothing of being sick, and of somebody who is sick nothing of being hot', () => {
    const ill = (option: string) =>
      heard({ id: option, answers: { where: ['groin'], signs: [option], 'ill-and-pain': 'yes', health: ['hip-metal'] } });
    const { aloud, back } = ill('feverish');
    expect([aloud, ...back].join(' ')).toMatch(/hot or shivery/);
    expect([aloud, ...back].join(' ')).not.toMatch(/sick|very ill/);
    expect([ill('very-unwell').aloud, ...ill('very-unwell').back].join(' ')).not.toMatch(/hot|shivery|fever/);
  });
});

describe('the reasons', () => {
  test('tell back what was answered, and nothing else', () => {
    const strange = all.flatMap(({ id, answers, outcome, back }) => {
      const given = Object.entries(answers).flatMap(([question, answer]) =>
        asList(answer).map((option) => words[question]?.[option] ?? ''),
      );
      const own = new Set(given.map((text) => inPerson(toldBack(text), outcome.person)));
      return back.filter((fact) => !own.has(fact)).map((fact) => `${id}: ${fact}`);
    });
    expect(strange).toEqual([]);
  });

  test('tell each of them once, and something whenever a rule decided', () => {
    for (const { id, back, outcome } of all) {
      expect(new Set(back).size, id).toBe(back.length);
      const decided = outcome.assessment.reasons.some(
        ({ rule, row, level }) => level === outcome.assessment.level && !rule.private && !rule.rows[row]?.private,
      );
      expect(back.length > 0, id).toBe(decided);
    }
  });

  test('hold no private answer', () => {
    const hidden = Object.entries(words).flatMap(([question, options]) =>
      Object.entries(options).filter(([option]) => questionOf(question).options.find(({ id }) => id === option)?.private),
    );
    for (const [, text] of hidden) expect(all.flatMap(({ back }) => back)).not.toContain(inPerson(toldBack(text), 'myself'));
  });
});
