import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'fell yesterday, cannot stand on the leg', given: { stand: ['fall', 'cannot-weight'] }, fires: 'yes', level: 'emergency' },
  { name: 'no fall, cannot stand since today', given: { stand: ['cannot-weight'] }, fires: 'yes', level: 'emergency' },
  { name: 'each step hurts but holds', given: { stand: ['each-step'] }, fires: 'no' },
  { name: 'not sure about the list', given: { stand: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
