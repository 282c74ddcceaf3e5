import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'hip replacement, clunk on bending, leg turned', given: { stand: ['leg-different'] }, fires: 'yes', level: 'emergency' },
  { name: 'none of these', given: { stand: ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
