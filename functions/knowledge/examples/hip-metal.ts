import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'a replaced hip, pain day and night for two years',
    given: { stand: ['none'], health: ['hip-metal'], duration: 'over-1-year', course: 'same', limits: ['constant-night'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'hip replacement, each step hurts, getting worse',
    given: { stand: ['each-step'], health: ['hip-metal'], duration: '2-6-weeks', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'metal pins, ache for two years, worse lately',
    given: { stand: ['none'], health: ['hip-metal'], duration: 'over-1-year', course: 'worse' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'hip replacement six years ago, mild ache for three weeks',
    given: { stand: ['none'], health: ['hip-metal'], duration: '2-6-weeks', course: 'same' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'hip replacement, same mild ache for years',
    given: { stand: ['none'], health: ['hip-metal'], duration: 'over-1-year', course: 'same', limits: ['none'] },
    fires: 'no',
  },
  { name: 'no metal', given: { health: ['none'] }, fires: 'no' },
  {
    name: 'not sure about the health list',
    given: { stand: ['none'], health: ['not-sure'], duration: '2-6-weeks', course: 'same' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
