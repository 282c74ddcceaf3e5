import { describe, expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import type { Answer, Answers } from '../../../functions/engine/question.ts';
import { SILENT } from '../../../functions/engine/rules.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { defaults, everyone } from '../../support/cases.ts';
import { dangerQuestions, onlyShown, openFollowUps, optionsOf, questionOf, questions, ticksOf } from '../../support/questionnaire.ts';
import { someOf } from '../../support/random-answers.ts';
import { firedUrgency } from '../../support/rules.ts';
import { everyWay, wellBut } from '../../support/ways.ts';

/* Law: only the answers at the end of section 5 of the amendments clear a sign or lower a level. */

const openers = [...dangerQuestions]
  .map(questionOf)
  .filter(({ kind }) => kind === 'many')
  .flatMap((question) => ticksOf(question).map((option) => ({ question: question.id, option })));

/** Every set of answers to the follow-ups of a tick: single answers one by one, lists with one tick each. */
function answeredThrough(answers: Answers): readonly Answers[] {
  const [next] = openFollowUps(answers);
  if (next === undefined) return [answers];
  const { kind, options } = questionOf(next);
  return options.flatMap(({ id }) => answeredThrough({ ...answers, [next]: kind === 'many' ? [id] : id }));
}

const silent = (answers: Answers) => firedUrgency(answers) === SILENT;
const shortly = (before: Answers, after: Answers): string =>
  Object.keys(after)
    .filter((id) => before[id] === undefined)
    .map((id) => `${id}: ${[after[id]].flat()}`)
    .join(', ');

test('a danger sign with a follow-up falls silent through these answers alone', () => {
  const clearing = openers.flatMap(({ question, option }) => {
    const ticked = wellBut({ [question]: [option] });
    if (silent(ticked)) return [];
    return answeredThrough(ticked)
      .filter(silent)
      .map((cleared) => `${option}: ${shortly(ticked, cleared)}`);
  });
  expect(clearing).toEqual([
    ...['saddle', 'bladder', 'bowel', 'sexual', 'both-legs'].map((sign) => `${sign}: ${sign}-when: usual, nerve-checked: yes`),
    'leg-weak: weak-how: heat-tired',
    'band: band-when: usual, nerve-checked: yes',
    'other-ms: ms-change: under-24h-or-heat',
    'other-ms: ms-change: seen-better',
    // "None of these" to a list of details: nothing of what the opener meant is there.
    'pee-trouble: pee-detail: none',
    'skin: skin-detail: none',
    'groin-belly: groin-detail: none',
    'stopped: stopped-effect: planned',
    'pump: pump-detail: none',
  ]);
});

/** The answers that say "not as bad as it sounds", with the level that the sign has without them. */
const clearers: readonly { readonly name: string; readonly sign: Answers; readonly open: Answers; readonly clearing: Answers }[] = [
  ...['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'band'].map((sign) => ({
    name: `${sign}: usual, and checked`,
    sign: { 'nerve-change': [sign], [`${sign}-when`]: 'usual', 'nerve-checked': 'yes' },
    open: { 'nerve-checked': 'no' },
    clearing: { 'nerve-checked': 'yes' },
  })),
  {
    name: 'weaker when hot or tired, then gone',
    sign: { 'nerve-change': ['leg-weak'], 'weak-how': 'heat-tired' },
    open: { 'weak-how': 'not-sure' },
    clearing: { 'weak-how': 'heat-tired' },
  },
  {
    name: 'another nerve symptom that went within a day, or comes with heat',
    sign: { 'nerve-change': ['other-ms'], 'ms-change': 'under-24h-or-heat' },
    open: { 'ms-change': 'not-sure' },
    clearing: { 'ms-change': 'under-24h-or-heat' },
  },
  {
    name: 'another nerve symptom that was seen and gets better',
    sign: { 'nerve-change': ['other-ms'], 'ms-change': 'seen-better' },
    open: { 'ms-change': 'not-sure' },
    clearing: { 'ms-change': 'seen-better' },
  },
  {
    name: 'a medicine stopped as planned',
    sign: { medicines: ['stopped'], 'stopped-effect': 'planned' },
    open: { 'stopped-effect': 'not-sure' },
    clearing: { 'stopped-effect': 'planned' },
  },
  {
    name: 'a limit, getting better and under 6 weeks',
    sign: { limits: ['walking-work'], course: 'better', duration: '2-6-weeks' },
    open: { course: 'same' },
    clearing: { course: 'better' },
  },
  {
    name: 'a long pain that stops nothing and gets better',
    sign: { duration: '6-12-weeks', course: 'better' },
    open: { course: 'comes-and-goes' },
    clearing: { course: 'better' },
  },
  {
    name: 'a long pain that stops nothing and was checked',
    sign: { duration: 'over-1-year', course: 'same', checked: 'yes' },
    open: { checked: 'no' },
    clearing: { checked: 'yes' },
  },
];

describe.each(clearers.map((one) => [one.name, one] as const))('%s', (_, { sign, open, clearing }) => {
  const cleared = wellBut(sign);

  test('clears it, and nothing else would', () => {
    expect(engine.step(cleared).level).toBe('self-care');
    expect(rank(engine.step(wellBut({ ...sign, ...open })).level)).toBeLessThanOrEqual(rank('routine'));
    const [question] = Object.keys(clearing) as [string];
    const clear = clearers.map((one) => one.clearing[question]);
    const others = optionsOf(questionOf(question)).filter((option) => !clear.includes(option));
    for (const option of others) expect(engine.step(wellBut({ ...sign, [question]: option })).level, option).not.toBe('self-care');
  });

  test('and says so in words of its own', () => {
    const [one, ...more] = engine.assess(cleared).cleared;
    expect(more).toEqual([]);
    const words = one?.rule.clearedBy?.[one.clearing]?.because ?? '';
    expect(words).toMatch(/did not count, because you said that/);
    expect(one?.because.map(({ question }) => question)).toContain(Object.keys(clearing)[0]);
    expect(engine.assess(wellBut({ ...sign, ...open })).cleared).toEqual([]);
  });
});

test('every clearing of every rule is among those above, and no two use the same words', () => {
  const used = clearers.map(({ sign }) => {
    const [one] = engine.assess(wellBut(sign)).cleared;
    return `${one?.rule.id} ${one?.clearing}`;
  });
  const all = redFlags.flatMap(({ id, clearedBy }) => (clearedBy ?? []).map((_, index) => `${id} ${index}`));
  expect(used.toSorted()).toEqual(all.toSorted());
  const words = redFlags.flatMap(({ clearedBy }) => (clearedBy ?? []).map(({ because }) => because));
  expect(new Set(words).size).toBe(words.length);
});

/**
 * The answers that may stand beside a less urgent result than another answer to the same question. Each is a single
 * answer that somebody gave: no list, no tick and no question outside these lowers anything.
 */
const mayLower = new Set([
  ...['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'band'].map((sign) => `${sign}-when`),
  'nerve-checked',
  'weak-how',
  'ms-change',
  'head-after',
  'ill-and-pain',
  'steroid-effects',
  'stopped-effect',
  'too-much-effect',
  'gca-signs',
  'pee-detail',
  'skin-detail',
  'groin-detail',
  'pump-detail',
  'checked',
]);

const oneWayEach = new Map(everyWay.map(({ rule, row, answers }) => [`${rule} ${row}`, answers]));
const people = someOf([...oneWayEach.values(), ...everyone.map(({ answers }) => answers)]);

test('an answer where there was none lowers nothing, but where the opened question had counted as "not sure"', () => {
  const lowering = new Set<string>();
  let tried = 0;
  for (const answers of people) {
    for (const question of questions) {
      const { [question.id]: given, ...rest } = answers;
      if (given === undefined || question.kind === 'scale') continue;
      const nothing = onlyShown(rest);
      const before = firedUrgency(nothing);
      for (const option of optionsOf(question)) {
        tried++;
        const answer: Answer = question.kind === 'many' ? [option] : option;
        if (firedUrgency(onlyShown({ ...rest, [question.id]: answer })) > before) lowering.add(question.id);
      }
    }
  }
  expect([...lowering].filter((id) => !mayLower.has(id))).toEqual([]);
  console.log(`an answer instead of none: ${tried} pairs; lowered from "not sure" by ${lowering.size} follow-ups`);
});

test('getting better, or a check in the last year, lowers nothing above routine', () => {
  for (const answers of people) {
    for (const [id, calm, other] of [
      ['course', 'better', 'same'],
      ['course', 'better', 'comes-and-goes'],
      ['checked', 'yes', 'no'],
    ] as const) {
      if (answers[id] === undefined) continue;
      const before = firedUrgency({ ...answers, [id]: other });
      if (before < rank('routine')) expect(firedUrgency({ ...answers, [id]: calm })).toBe(before);
    }
  }
});

test('a check since it began clears only what is usual: what is recent keeps a level', () => {
  for (const sign of ['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'band']) {
    const recent = wellBut({ 'nerve-change': [sign], [`${sign}-when`]: 'recent', 'nerve-checked': 'yes' });
    expect(rank(engine.step(recent).level), sign).toBeLessThanOrEqual(rank('routine'));
    for (const when of ['new', 'worse']) {
      const sharp = { ...recent, [`${sign}-when`]: when };
      expect(rank(engine.step(sharp).level), `${sign} ${when}`).toBeLessThanOrEqual(rank('soon'));
    }
  }
});

test('nobody well is told that something was cleared', () => {
  expect(engine.assess(defaults).cleared).toEqual([]);
});
