import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'prednisolone for two years, vomiting and faint',
    given: { medicines: ['steroid-now'], 'steroid-effects': 'weak-sick' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'day 4 of relapse steroids, no sleep, frightening thoughts',
    given: { medicines: ['steroid-now'], 'steroid-effects': 'mood-wild' },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'prednisolone for two years, well', given: { medicines: ['steroid-now'], 'steroid-effects': 'none' }, fires: 'no' },
  { name: 'no steroids lately', given: { medicines: ['steroid-ever'] }, fires: 'no' },
  { name: 'steroids now, follow-up left out', given: { medicines: ['steroid-now'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
