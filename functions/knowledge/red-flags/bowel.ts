import { backOrLegPain, unchecked } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const steady = {
  suspects: [
    'nerves of the bowel that MS or another illness affects',
    'a full bowel that leaks (overflow)',
    'muscles of the pelvic floor that have become weaker',
  ],
  askAbout: 'bowel control, and what could help it',
  why: 'A change that has stayed the same for weeks or months is less pressing than a new one. MS can cause it, and so can other things. An examination helps to find the cause, and there is help for it.',
} as const;

export const bowel = {
  id: 'bowel',
  name: 'Lost bowel control or bowel feeling',
  serves: ['RF03'],
  suspects: [
    'pressure on the nerves at the base of the spine (cauda equina syndrome)',
    'pressure on the spinal cord, or an MS lesion in it',
  ],
  askAbout: 'cauda equina syndrome',
  why: 'Losing bowel control, or the feeling of a full bowel, can mean that nerves at the base of the spine are squeezed. It is not common, but when it is new it needs a scan the same day. MS can cause it too, and an examination helps to tell them apart.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('bowel-when', 'new', 'worse'),
      because: 'You said that lost control of the bowels, or not feeling when they are full, is new or clearly worse in the last 2 weeks.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('bowel-when', 'recent'), unchecked, backOrLegPain),
      because:
        'You said that lost control of the bowels, or not feeling when they are full, began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of, and that there is pain in the low back, the buttock, the back of the thigh or below the knee.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('bowel-when', 'recent'), unchecked),
      because:
        'You said that lost control of the bowels, or not feeling when they are full, began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('bowel-when', 'not-sure'),
      because: 'You said that {you} lost control of the bowels, or do not feel when they are full, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('bowel-when', 'recent'), says('nerve-checked', 'yes')),
      because:
        'You said that lost control of the bowels, or not feeling when they are full, began or got worse 2 weeks to 3 months ago, is steady now, and has been checked.',
      ...steady,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('bowel-when', 'usual'), unchecked),
      because:
        'You said that lost control of the bowels, or not feeling when they are full, has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('bowel-when', 'usual'), says('nerve-checked', 'yes')),
      because:
        'The change in {your} bowels did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['ng127', 'girft', 'dionne19', 'norfolk', 'york', 'lothian'],
  basis: 'design-decision',
  decision:
    'Two weeks (new) and three months (usual) follow local NHS pathways (amendments A4). Constipation and loose poo alone do not count. Recent and unchecked with back or leg pain is an emergency: the safer of two readings.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
