import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'does not walk, thigh swollen and bruised after the hoist, no pain',
    given: { stand: ['moved-looks-different'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'slid to the floor, nothing to see', given: { stand: ['fall'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
