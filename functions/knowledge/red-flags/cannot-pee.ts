import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const cannotPee = {
  id: 'cannot-pee',
  name: 'Cannot pee at all',
  serves: ['RF02'],
  suspects: [
    'a bladder that cannot empty (acute urinary retention)',
    'pressure on the nerves at the base of the spine (cauda equina syndrome)',
    'pressure on the spinal cord, or a new MS lesion in it',
  ],
  askAbout: 'a bladder that cannot empty, and cauda equina syndrome',
  why: 'A bladder that cannot empty can harm itself and the kidneys. It can also be a sign that nerves in the spine are squeezed. A hospital can empty it quickly, and then look for the cause.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('nerve-change', 'cannot-pee'),
      because: 'You said that {you} cannot pee at all, and the bladder feels full or sore, or cannot be felt.',
    },
  ],
  sources: ['ng127', 'girft', 'norfolk'],
  basis: 'design-decision',
  decision:
    'An emergency wherever the pain is, because a full bladder cannot wait. People who always empty with a catheter are asked about the catheter instead. Someone who cannot feel the bladder is told to tick this too, because MS and nerve pressure can both take the feeling away; section 4 asks for a bladder that feels full or sore. The words need a test with people who have MS (amendments A10).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
