import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'feels that something is very wrong, for three weeks',
    given: { limits: ['very-wrong'], duration: '2-6-weeks', course: 'same' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'the same after two years, and getting worse',
    given: { limits: ['very-wrong'], duration: 'over-1-year', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'the same after two years, and no worse',
    given: { limits: ['very-wrong'], duration: 'over-1-year', course: 'comes-and-goes' },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'does not feel so', given: { limits: ['sleep'] }, fires: 'no' },
  { name: 'not sure what the pain does', given: { limits: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
