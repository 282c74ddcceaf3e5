import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const cannotWeight = {
  id: 'cannot-weight',
  name: 'Cannot put weight on it because of pain',
  serves: ['RF09', 'RF10', 'RF12', 'RF13'],
  suspects: [
    'a broken hip, pelvis or thigh bone, even without a fall (fracture)',
    'a collapse of the ball of the hip joint (advanced avascular necrosis)',
    'an infected hip joint (septic arthritis)',
    'a bleed in a deep hip muscle (psoas haematoma)',
  ],
  askAbout: 'a hip fracture that an X-ray can miss',
  why: 'When pain suddenly makes it impossible to stand or to move to a chair, it can be a broken bone, even without a fall, or an infected joint. Bones can be weaker in MS and after steroids. A first X-ray can look normal, so another scan may be needed.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('stand', 'cannot-weight'),
      because: 'You said that {you} cannot put weight on it, walk or transfer because of pain, and could within the last 6 weeks.',
    },
  ],
  sources: ['kernow', 'exeter', 'cg124', 'gmj-pelvis', 'tins14', 'schindler07', 'bazelier11'],
  basis: 'published',
  decision:
    "Local NHS criteria, written for young adults with hip pain, send sudden inability to bear weight to an emergency department, with or without a fall; a hip unit's list is alike. “As 6 weeks ago” is this project's reading of sudden, wide enough for somebody who has lain in bed since a fall, and transfers count like steps for people who do not walk. What was lost longer ago is asked as pain on weight: soon or the same day, by the other answers.",
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
