import { under12Weeks } from '../sets.ts';
import { all, any, type Example, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const veryWrong = {
  id: 'very-wrong',
  name: 'A feeling that something is very wrong',
  serves: ['RF50'],
  suspects: ['a serious illness that does not fit the other questions'],
  why: 'People often notice that something is wrong before they can name it. Guidance on sepsis takes the worry of the person and of carers seriously, and so does this check.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('limits', 'very-wrong'), any(under12Weeks, says('course', 'worse'))),
      because:
        'You said that {you}, or the person who gives care, feel that something is very wrong, and that the pain is under 12 weeks old or getting worse.',
      say: '{I}, or the person who cares for {me}, feel that something is very wrong',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('limits', 'very-wrong'),
      because: 'You said that {you}, or the person who gives care, feel that something is very wrong.',
      say: '{I}, or the person who cares for {me}, feel that something is very wrong',
    },
  ],
  sources: ['ng253'],
  basis: 'design-decision',
  decision:
    'Worry alone is the same day. The guidance on sepsis stresses it; the level for hip pain is a choice (RF50). It is soon where the pain has lasted 3 months or more and is not getting worse, as for very bad pain that has not changed (RF49). A move down, made after the third blind run, where fear of what it could be, by itself, sent 19 of 40 people who could wait to somebody today: a clinician must agree.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;

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
