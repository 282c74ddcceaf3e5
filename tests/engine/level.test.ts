import { expect, test } from 'vitest';
import { levels, rank } from '../../functions/engine/level.ts';

test('five levels, the most urgent first', () => {
  expect(levels).toEqual(['emergency', 'urgent', 'soon', 'routine', 'self-care']);
  expect(levels.map(rank)).toEqual([0, 1, 2, 3, 4]);
});
