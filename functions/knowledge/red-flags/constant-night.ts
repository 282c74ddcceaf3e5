import { upTo12Months } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const constantNight = {
  id: 'constant-night',
  name: 'Pain day and night that nothing eases',
  serves: ['RF34'],
  suspects: [
    'a problem in the bone, such as a small break, an infection or a growth',
    'strong inflammation in or near the joint',
    'nerve pain, from MS or another cause, that does not let up',
  ],
  askAbout: 'pain day and night that nothing eases',
  why: 'Pain from joints and tendons mostly eases in some position. Pain that never eases has other causes, MS nerve pain among them, and an examination helps to tell them apart.',
  rows: [
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('limits', 'constant-night'), upTo12Months),
      because: 'You said that {you} have had the pain for up to 12 months, day and night, and no position or medicine eases it.',
    },
  ],
  sources: ['sheff', 'downie13', 'ng12'],
  basis: 'design-decision',
  decision:
    'NHS-type advice calls night pain with back pain urgent; the evidence for night pain alone is weak, and MS wakes people for other reasons (evidence 8.1, row 4). Soon is the choice. NG12 has GPs order blood tests for myeloma from age 60 if bone pain lasts, and gives no day for them. Over a year it does not count here.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
