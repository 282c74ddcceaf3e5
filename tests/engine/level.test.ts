import { expect, test } from 'vitest';
import { levels, mostUrgent, rank } from '../../functions/engine/level.ts';

test('five levels, the most urgent first', () => {
  expect(levels).toEqual(['emergency', 'urgent', 'soon', 'routine', 'self-care']);
  expect(levels.map(rank)).toEqual([0, 1, 2, 3, 4]);
});

test('of two levels the more urgent, whichever stands first', () => {
  for (const [i, one] of levels.entries()) {
    for (const [j, other] of levels.entries()) expect(mostUrgent(one, other)).toBe(levels[Math.min(i, j)]);
  }
});
