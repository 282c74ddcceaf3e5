import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'car crash yesterday, sore, walks', given: { stand: ['serious-accident'] }, fires: 'yes', level: 'emergency' },
  { name: 'slipped on a wet floor', given: { stand: ['fall'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
