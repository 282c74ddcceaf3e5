import { describe, expect, test } from 'vitest';
import { fits } from '../../functions/api/contract.ts';
import { type Level, rank } from '../../functions/engine/level.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { publishedCases, stories } from '../support/stories.ts';

/*
 * The stories are a measure and no target (docs/blind-run.md): a rule may give somebody another level than the writer
 * wrote down, and the page about accuracy counts it. What no change may do is miss an emergency.
 */

const levelOf = (id: string): Level => engine.assess(stories.find((story) => story.id === id)?.answers ?? {}).level;

describe.each([...stories, ...publishedCases].map((story) => [story.id, story] as const))('%s', (_, { answers, level, range }) => {
  test('has answers that the check accepts, and to all that it asks', () => {
    expect(fits({ answers })).toBe(true);
    expect(engine.step(answers).next).toBe(null);
  });

  test('has its level within its range', () => {
    const [calmest, mostUrgent] = range.map(rank) as [number, number];
    expect(rank(level)).toBeLessThanOrEqual(calmest);
    expect(rank(level)).toBeGreaterThanOrEqual(mostUrgent);
  });
});

test('no story of a writer was left out', () => {
  const writers = Object.groupBy(stories, ({ id }) => id[0] as string);
  expect(Object.fromEntries(Object.entries(writers).map(([writer, list]) => [writer, list?.length]))).toEqual({
    A: 50,
    B: 50,
    C: 50,
    D: 35,
    E: 35,
    F: 40,
    G: 40,
    H: 40,
    I: 45,
  });
  expect(new Set(stories.map(({ id }) => id)).size).toBe(385);
});

test('in a pair one cannot wait, and the other can', () => {
  const pairs = stories.filter(({ twin }) => twin);
  expect(pairs.length).toBe(120);
  for (const { id, twin, level } of pairs) {
    const other = pairs.find((story) => story.id === twin);
    expect(other?.twin, id).toBe(id);
    expect(
      [rank(level), rank(other?.level as Level)].filter((one) => one <= rank('urgent')),
      id,
    ).toHaveLength(1);
  }
});

test('every emergency is one', () => {
  const missed = stories.filter(({ level }) => level === 'emergency').filter(({ id }) => levelOf(id) !== 'emergency');
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('what should be seen today is seen today', () => {
  const missed = stories.filter(({ range }) => range[0] === 'urgent').filter(({ id }) => rank(levelOf(id)) > rank('urgent'));
  expect(missed.map(({ id }) => id)).toEqual([]);
});

describe('people whom published reports describe', () => {
  test('are all there, each with the report', () => {
    expect(Object.groupBy(publishedCases, ({ id }) => id[0] as string)).toMatchObject({ P: { length: 16 }, Q: { length: 23 } });
    for (const { id, source, reported } of publishedCases) {
      expect(source.title.length, id).toBeGreaterThan(0);
      expect(source.journal.length, id).toBeGreaterThan(0);
      expect(reported.length, id).toBeGreaterThan(20);
    }
  });

  test('who cannot wait until tomorrow are seen today or at once', () => {
    const late = publishedCases
      .filter(({ range }) => rank(range[0]) <= rank('urgent'))
      .filter(({ answers }) => rank(engine.assess(answers).level) > rank('urgent'));
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});
