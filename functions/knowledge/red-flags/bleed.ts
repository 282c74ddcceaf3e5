import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const bleed = {
  id: 'bleed',
  name: 'Blood thinner and a new pain that gets worse',
  serves: ['RF15', 'RF18'],
  suspects: ['bleeding into a muscle near the hip (iliopsoas haematoma)'],
  askAbout: 'bleeding into a muscle near the hip',
  why: 'With a blood thinner or a bleeding disorder, blood can collect in a muscle, even without a knock. It is rare. A scan shows it, and early care protects the nerve to the leg.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(
        says('medicines', 'blood-thinner'),
        says('duration', 'under-2-weeks'),
        says('course', 'worse'),
        says('where', 'groin', 'front-thigh', 'inner-thigh', 'outer-thigh', 'back-thigh', 'outer-hip', 'low-back', 'buttock'),
      ),
      because:
        'You said that {you} take a blood thinner or have a bleeding disorder, and that a pain in the groin, hip, thigh, low back or buttock is under 2 weeks old and getting worse.',
    },
  ],
  sources: ['psoas-rev', 'psoas-bleed'],
  basis: 'design-decision',
  decision:
    'The published cases say urgent imaging and give no time limit: under 2 weeks and getting worse is a choice. Amendment A7 says any thigh pain and section 5 says the front of the thigh: the safer of the two, any thigh pain, is used here. The outer hip counts too: a bleed in the buttock muscles is felt there.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
