import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'pregnant, pelvis ache for a week', given: { health: ['pregnant-baby'] }, fires: 'yes', level: 'soon' },
  { name: 'not pregnant', given: { health: ['none'] }, fires: 'no' },
  { name: 'not sure about the health list', given: { health: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
