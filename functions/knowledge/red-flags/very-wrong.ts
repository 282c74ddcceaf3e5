import { type Example, notReviewed, type RedFlag, says } from '../vocabulary.ts';

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
      when: says('limits', 'very-wrong'),
      because: 'You said that {you}, or the person who gives care, feel that something is very wrong.',
      say: '{I}, or the person who cares for {me}, feel that something is very wrong',
    },
  ],
  sources: ['ng253'],
  basis: 'design-decision',
  decision: 'Worry alone is the same day. The guidance on sepsis stresses it; the level for hip pain is a choice (RF50).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;

export const examples = [
  { name: 'feels that something is very wrong', given: { limits: ['very-wrong'] }, fires: 'yes', level: 'urgent' },
  { name: 'does not feel so', given: { limits: ['sleep'] }, fires: 'no' },
  { name: 'not sure what the pain does', given: { limits: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
