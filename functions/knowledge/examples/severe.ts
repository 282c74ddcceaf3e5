import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'old pain, now so bad that she cannot talk, and worse',
    given: { duration: 'over-1-year', course: 'worse', limits: ['cannot-think'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'sickle-cell disease, very bad hip pain for a day',
    given: { duration: 'under-2-weeks', course: 'same', limits: ['cannot-think'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'very bad pain, unchanged for four years',
    given: { duration: 'over-1-year', course: 'same', limits: ['cannot-think'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'disturbs sleep, and no more', given: { duration: '2-6-weeks', course: 'same', limits: ['sleep'] }, fires: 'no' },
  { name: 'not sure what the pain does', given: { duration: '2-6-weeks', course: 'same', limits: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
