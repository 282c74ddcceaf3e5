import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'on ocrelizumab, low-back pain for a month, worse, day and night',
    given: { medicines: ['immune-strong'], duration: '2-6-weeks', course: 'worse', limits: ['constant-night'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'on ofatumumab, hip pain for ten days, worse, wakes her',
    given: { stand: ['none'], medicines: ['immune-strong'], duration: 'under-2-weeks', course: 'worse', limits: ['sleep'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'on ocrelizumab, a mild ache for ten days, worse',
    given: { stand: ['none'], medicines: ['immune-strong'], duration: 'under-2-weeks', course: 'worse', limits: ['none'] },
    fires: 'no',
  },
  { name: 'no such medicine', given: { medicines: ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
