import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: '67, bone ache for three months, nothing eases it',
    given: { duration: '3-12-months', limits: ['constant-night'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'the same for three years', given: { duration: 'over-1-year', limits: ['constant-night'] }, fires: 'no' },
  { name: 'wakes on that side, eases on turning', given: { duration: '3-12-months', limits: ['sleep'] }, fires: 'no' },
  { name: 'not sure what it does', given: { duration: '3-12-months', limits: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
