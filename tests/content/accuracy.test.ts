import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hazards } from '../../scripts/safety/named-tests.ts';
import { firstRuns, sets } from '../../src/accuracy/cases.ts';
import { byLevel, type Judged, metricsOf, placeOf, wilson } from '../../src/accuracy/metrics.ts';
import {
  counted,
  everyStory,
  hardlyWalking,
  mixed,
  ordinaryDays,
  pairs,
  toldApart,
  unseen,
  unseenPairs,
} from '../../src/accuracy/stories.ts';
import { everyone } from '../support/cases.ts';
import { personOf } from '../support/section-five/reading.ts';
import { sectionFive } from '../support/section-five/rules.ts';
import { stories } from '../support/stories.ts';

/*
 * The figures of /how-it-works/accuracy/ once more by another way: the cases from their files as the other tests read
 * them, the levels from the second writing of section 5 and not from the engine, the counts one by one, and the interval
 * by searching for its ends.
 */

const names = ['self-care', 'routine', 'soon', 'urgent', 'emergency'] as const;
/** 0 (self-care) to 4 (emergency), by the plain second writing of the rules, where 1 is an emergency, 4 routine, 0 nothing. */
const urgencyOf = (answers: (typeof everyone)[number]['answers']): number =>
  Math.max(0, ...Object.values(sectionFive).map((rule) => (5 - rule(personOf(answers))) % 5));

const judged = sets.flatMap(({ cases }): readonly Judged[] => cases);
const withLevel = everyone.filter(({ level }) => level !== undefined);

test('every case that has a level is counted, once', () => {
  const ids = sets.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(withLevel.map(({ id }) => id).toSorted());
  expect(sets.map(({ cases }) => cases.length).every((count) => count >= 20)).toBe(true);
});

test('the counts, by another way', () => {
  let same = 0;
  let over = 0;
  let under = 0;
  const table: Record<string, number> = {};
  for (const { level, answers } of withLevel) {
    const wanted = names.indexOf(level as (typeof names)[number]);
    const got = urgencyOf(answers);
    if (got === wanted) same++;
    if (got > wanted) over++;
    if (got < wanted) under++;
    table[`${level} ${names[got]}`] = (table[`${level} ${names[got]}`] ?? 0) + 1;
  }
  const whole = metricsOf(judged);
  expect([whole.accuracy.count, whole.over, whole.under, whole.accuracy.of]).toEqual([same, over, under, withLevel.length]);
  const shown = Object.fromEntries(
    byLevel(judged).flatMap(({ level, got }) =>
      got.flatMap((count, at) => (count === 0 ? [] : [[`${level} ${names.toReversed()[at]}`, count]])),
    ),
  );
  expect(shown).toEqual(table);
});

describe('the blind run', () => {
  test.each([
    ['of all sorts', mixed, /^[AB]/],
    ['unseen', unseen, /^C/],
    ['of ordinary days', ordinaryDays, /^[DE]/],
    ['of pairs', pairs, /^[FG]/],
    ['of unseen pairs', unseenPairs, /^H/],
    ['of people who hardly walk', hardlyWalking, /^I/],
  ] as const)('the stories %s, counted by another way', (_, shown, ids) => {
    const tally = { of: 0, same: 0, over: 0, overByOne: 0, under: 0, tooCalm: 0, tooUrgent: 0 };
    for (const { level, range, answers } of stories.filter(({ id }) => ids.test(id))) {
      const [wanted, calmest, mostUrgent] = [level, ...range].map((name) => names.indexOf(name as (typeof names)[number])) as [
        number,
        number,
        number,
      ];
      const got = urgencyOf(answers);
      tally.of += 1;
      tally.same += Number(got === wanted);
      tally.over += Number(got > wanted);
      tally.overByOne += Number(got === wanted + 1);
      tally.under += Number(got < wanted);
      tally.tooCalm += Number(got < calmest);
      tally.tooUrgent += Number(got > mostUrgent);
    }
    const { accuracy, safety, ...rest } = counted(shown);
    expect({ same: accuracy.count, ...rest }).toEqual(tally);
    expect(safety.count).toBe(tally.of - tally.under);
  });

  test('the pairs told apart, counted by another way', () => {
    const urgencies = new Map(stories.map(({ id, answers }) => [id, urgencyOf(answers)]));
    const both = stories
      .filter(({ twin }) => twin)
      .map(({ id, twin, level }) => ({ level, own: urgencies.get(id), other: urgencies.get(twin ?? '') }));
    const serious = both.filter(({ level }) => names.indexOf(level as (typeof names)[number]) >= 3);
    expect(toldApart([...pairs, ...unseenPairs])).toEqual({
      count: serious.filter(({ own = 0, other = 5 }) => own > other).length,
      of: 60,
    });
  });

  const { of, accuracy, over, under, tooCalm, tooUrgent } = counted(everyStory);

  test('is told in the safety case with the figures of this build, and most who do not get that level get a more urgent one', () => {
    expect(over).toBeGreaterThan((of - accuracy.count) / 2);
    expect(hazards.get('H01')?.left).toContain(
      `Of ${of} stories of five blind runs, ${under} got a calmer level than their writer held right, ${tooCalm} of them calmer than could be defended`,
    );
    expect(hazards.get('H05')?.left).toContain(
      `Of ${of} stories of five blind runs, ${over} got a more urgent level than their writer held right, ${tooUrgent} of them more urgent than could be defended`,
    );
  });
});

test('the first run of the second look is the one that its file tells, case by case', () => {
  const [first = '', more = ''] = readFileSync('tests/knowledge/personas/level-written-first.yaml', 'utf8').split('# Ten more');
  const count = (mark: RegExp, text = first) => text.match(mark)?.length ?? 0;
  const people = count(/^- id:/gm);
  const tooCalm = count(/^# It was \S+ until the rule was mended\.$/gm);
  const tooUrgent = count(/^# \S+ was expected;/gm);
  const { name, ...told } = firstRuns.at(-1) as (typeof firstRuns)[number];
  expect(name).toContain('second look');
  expect(told).toEqual({ of: people, tooCalm, tooUrgent, fitting: people - tooCalm - tooUrgent });
  const widened = /^# The words of an answer (or its help )?were widened/gm;
  expect([count(widened), count(/^- id:/gm, more), count(widened, more)]).toEqual([7, 10, 5]); // as the page says
});

describe('the metrics', () => {
  const of = (...pairs: readonly (readonly [Judged['expected'], Judged['given']])[]) =>
    metricsOf(pairs.map(([expected, given]) => ({ expected, given })));

  test('count an error on the careful side as safe, and one on the calm side as not', () => {
    const { accuracy, safety, inclination, over, under } = of(
      ['emergency', 'emergency'],
      ['emergency', 'urgent'],
      ['routine', 'soon'],
      ['self-care', 'emergency'],
    );
    expect([over, under]).toEqual([2, 1]);
    expect([accuracy.count, safety.count, safety.of]).toEqual([1, 3, 4]);
    expect([inclination.count, inclination.of]).toEqual([2, 3]);
  });

  test('give no share where there is nothing to share', () => {
    expect(of(['soon', 'soon']).inclination).toEqual({ count: 0, of: 0, interval: undefined });
  });

  test('know where a level lies in its range, whichever end is written first', () => {
    for (const range of [
      ['routine', 'urgent'],
      ['urgent', 'routine'],
    ] as const)
      expect(names.map((level) => placeOf(level, range))).toEqual(['too calm', 'calmest', 'between', 'most urgent', 'too urgent']);
    expect(placeOf('soon', ['soon', 'soon'])).toBe('the only one');
  });
});

describe('Wilson’s interval', () => {
  /** Its ends are the true shares from which the observed one lies just 1.96 of their own standard errors away. */
  const end = (count: number, of: number, from: number, to: number): number => {
    let [inside, outside] = [from, to];
    for (let i = 0; i < 200; i++) {
      const p = (inside + outside) / 2;
      if (Math.abs(count / of - p) <= 1.959_964 * Math.sqrt((p * (1 - p)) / of)) inside = p;
      else outside = p;
    }
    return inside;
  };

  test.each([
    [36, 40],
    [87, 132],
    [1, 10],
    [7, 7],
    [0, 9],
    [463, 463],
  ])('of %i in %i is where a search finds it', (count, of) => {
    const [low, high] = wilson(count, of);
    expect(low).toBeCloseTo(count === 0 ? 0 : end(count, of, count / of, 0), 9);
    expect(high).toBeCloseTo(count === of ? 1 : end(count, of, count / of, 1), 9);
  });

  test('is no single point where all are right', () => {
    expect(wilson(20, 20)[0]).toBeLessThan(0.85);
  });
});
