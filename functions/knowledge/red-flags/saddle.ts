import { backOrLegPain, unchecked } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const steady = {
  suspects: [
    'a change at the lower end of the spinal cord, from MS or another cause',
    'a nerve in the low back or pelvis that is pressed, for example by long sitting',
  ],
  askAbout: 'numbness between the legs, and what causes it',
  why: 'Numbness that has stayed the same for weeks or months is less pressing than new numbness. MS can cause it, and so can a pressed nerve. An examination helps to tell them apart.',
} as const;

export const saddle = {
  id: 'saddle',
  name: 'Numbness or odd feeling between the legs',
  serves: ['RF01'],
  suspects: ['pressure on the nerves at the base of the spine (cauda equina syndrome)', 'an MS lesion at the lower end of the spinal cord'],
  askAbout: 'cauda equina syndrome',
  why: 'This feeling can mean that nerves at the base of the spine are squeezed. It is not common, but when it is new it needs a scan the same day, to protect the bladder, the bowel and the legs. MS can cause it too, and an examination helps to tell them apart.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('saddle-when', 'new', 'worse'),
      because: 'You said that numbness or an odd feeling between {your} legs is new or clearly worse in the last 2 weeks.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('saddle-when', 'recent'), unchecked, backOrLegPain),
      because:
        'You said that numbness or an odd feeling between {your} legs began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of, and that there is pain in the low back, the buttock, the back of the thigh or below the knee.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('saddle-when', 'recent'), unchecked),
      because:
        'You said that numbness or an odd feeling between {your} legs began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('saddle-when', 'not-sure'),
      because: 'You said that {you} have numbness or an odd feeling between {your} legs, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('saddle-when', 'recent'), says('nerve-checked', 'yes')),
      because:
        'You said that numbness or an odd feeling between {your} legs began or got worse 2 weeks to 3 months ago, is steady now, and has been checked.',
      ...steady,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('saddle-when', 'usual'), unchecked),
      because:
        'You said that numbness or an odd feeling between {your} legs has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('saddle-when', 'usual'), says('nerve-checked', 'yes')),
      because:
        'Numbness between {your} legs did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['ng127', 'girft', 'dionne19', 'norfolk', 'york', 'lothian'],
  basis: 'design-decision',
  decision:
    'Two weeks (new) and three months (usual) follow local NHS pathways. Recent, unchecked numbness with back or leg pain is an emergency here: the safer of two readings (amendments A4). In MS no study says how well this sign tells nerve pressure from a lesion.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
