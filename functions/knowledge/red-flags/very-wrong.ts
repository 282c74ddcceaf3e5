import { under12Weeks } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

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
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('limits', 'very-wrong'),
      because: 'You said that {you}, or the person who gives care, feel that something is very wrong.',
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
