import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'one thigh newly swollen and warm', given: { signs: ['leg-swollen'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'baby two weeks ago, left leg swollen',
    given: { signs: ['leg-swollen'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'both ankles puffy for months, so not ticked', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
