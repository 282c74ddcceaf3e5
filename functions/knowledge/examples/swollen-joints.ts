import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: '33, stiff for an hour in the morning, moving helps, swollen joints',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['swollen-joints'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: '58, stiff for two hours each morning, moving helps, swollen hands',
    given: { age: '50-59', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['swollen-joints'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: '58, worse at night, moving helps',
    given: { age: '50-59', worse: ['night-rest'], helps: ['moving'], 'inflammation-clues': ['swollen-joints'] },
    fires: 'no',
  },
  {
    name: 'the same with psoriasis and no swelling',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['psoriasis'] },
    fires: 'no',
  },
  { name: 'no morning stiffness', given: { age: '18-44', worse: ['socks-car'], helps: ['moving'] }, fires: 'no' },
  {
    name: 'not sure about the clues',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['not-sure'] },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
