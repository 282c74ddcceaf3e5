import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const pregnantMin = {
  id: 'pregnant-min',
  name: 'Pregnant, or a baby in the last 6 weeks',
  serves: ['RF52'],
  suspects: [
    'joint pain that comes with pregnancy (pelvic girdle pain)',
    'a bone that is weaker for a time (transient osteoporosis, stress fracture)',
    'a nerve that is pressed for a time',
  ],
  askAbout: 'hip pain in pregnancy or after a birth',
  why: 'Pregnancy and birth change the joints, the bones and the blood, and some medicines are not safe then. A midwife or doctor knows which care is.',
  rows: [
    {
      level: 'soon',
      route: 'maternity',
      when: says('health', 'pregnant-baby'),
      because: 'You said that {you} are pregnant, might be, or had a baby in the last 6 weeks.',
    },
  ],
  sources: ['rcog'],
  basis: 'design-decision',
  decision:
    'Soon at the least, and no medicine or self-care content, rests on general medical knowledge (RF52); the source is about clots. "Might be pregnant" counts as pregnant (amendments A28).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
