import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'groin ache for nine months, getting worse',
    given: { duration: '3-12-months', course: 'worse', checked: 'yes', limits: ['none'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'groin strain five days ago, same, cannot run',
    given: { duration: 'under-2-weeks', course: 'same', limits: ['walking-work'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'eight weeks, better, still limits work',
    given: { duration: '6-12-weeks', course: 'better', limits: ['walking-work'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'eight weeks, same, stops nothing',
    given: { duration: '6-12-weeks', course: 'same', limits: ['none'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'mild stiffness for years, never checked',
    given: { duration: 'over-1-year', course: 'same', checked: 'no', limits: ['none'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'ten days, better, cannot run yet',
    given: { duration: 'under-2-weeks', course: 'better', limits: ['walking-work'] },
    fires: 'no',
  },
  { name: 'eight weeks, almost gone, stops nothing', given: { duration: '6-12-weeks', course: 'better', limits: ['none'] }, fires: 'no' },
  {
    name: 'known tendon pain for two years, physio seen, stops nothing',
    given: { duration: 'over-1-year', course: 'comes-and-goes', checked: 'yes', limits: ['none'] },
    fires: 'no',
  },
  { name: 'not sure what the pain does', given: { duration: '2-6-weeks', course: 'same', limits: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
