import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const notSure = {
  id: 'not-sure',
  name: 'Not sure about a warning sign',
  serves: [],
  suspects: ['a warning sign that could not be ruled out'],
  why: 'Not sure is a real answer, and this check never takes it for a no. Someone who can ask more and look can settle it.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: says('danger-now', 'not-sure'),
      because: 'You said that you are not sure about the list of emergency signs.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('gca-signs', 'not-sure'),
      because:
        'You said that {you} are 50 or over, with pain on both sides and in the shoulders, and it is not clear whether there is a new headache, a sore scalp, jaw pain or loss of sight.',
      suspects: ['inflamed blood vessels of the head that could not be ruled out (giant cell arteritis)'],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('nerve-change', 'not-sure'),
      because: 'You said that you are not sure about the list of new or worse nerve signs.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('stand', 'not-sure'),
      because: 'You said that you are not sure about the list of standing, moving and falls.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('signs', 'not-sure'),
      because: 'You said that you are not sure about the list of illness, skin, legs and tummy.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('pee-detail', 'not-sure'),
      because: 'You said that {you} have trouble with pee or a catheter, and it is not clear which kind.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: says('health', 'not-sure'),
      because: 'You said that you are not sure about the list of health now and before.',
      suspects: ['a health condition that could change what this pain needs'],
      why: 'Not sure is a real answer, and this check never takes it for a no. A clinician can look it up in the health records.',
    },
  ],
  sources: [],
  basis: 'design-decision',
  decision:
    'Not sure about a list of danger signs is the same day; about the health list it is routine (amendments A33). Section 5 does not name the list of head, jaw and sight signs; it is the same day here, the safer choice, because loss of sight there is an emergency.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
