import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const ageStop = {
  id: 'age-stop',
  name: 'Under 18',
  serves: ['RF51'],
  ends: true,
  suspects: ['an infected hip joint (septic arthritis)', 'a slipped growth plate in the hip (slipped upper femoral epiphysis)'],
  askAbout: 'a slipped growth plate and an infection of the hip',
  why: 'This check is made for adults. In a child or teenager, two causes of hip pain need help fast: an infected joint, and a slipped growth plate. With a fever, or when standing hurts too much, it needs a hospital now.',
  rows: [
    {
      level: 'urgent',
      route: 'under-18',
      when: says('age', 'under-18'),
      because: 'You said that {you} are under 18.',
    },
  ],
  sources: ['va-septic'],
  basis: 'design-decision',
  decision:
    'The check stops for everybody under 18, after the first list of danger signs. It asks for a clinician the same day, whatever the pain is like: joint infection and a slipped growth plate are time-critical, and nothing here can sort a child safely. With fever, or if the child cannot stand: an emergency department. The same-day level is general medical knowledge, not a seen standard.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
