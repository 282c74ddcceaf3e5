import { backOrLegPain, notDiagnosed, unchecked, weak } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const steady = {
  suspects: [
    'a bladder that is too active, or does not empty well',
    'a bladder infection',
    'a change in the prostate, the womb or the pelvic floor',
    'nerves of the bladder that MS or another illness affects',
  ],
  askAbout: 'the bladder, and how well it empties',
  why: 'Bladder trouble that stays the same is common, and much of it can be treated. A check shows how well the bladder empties, and whether nerves play a part.',
} as const;

export const bladder = {
  id: 'bladder',
  name: 'Bladder change',
  serves: ['RF02'],
  suspects: [
    'pressure on the nerves at the base of the spine (cauda equina syndrome)',
    'pressure on the spinal cord, or an MS lesion in it',
    'a bladder that does not empty (urinary retention)',
    'a bladder infection',
  ],
  askAbout: 'cauda equina syndrome, and how well the bladder empties',
  why: 'Most people with MS have bladder trouble at some time. A new change matters more, because it can mean that nerves in the spine are squeezed, above all with pain in the back or leg. A check of the bladder, and a scan if needed, tells the causes apart.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('bladder-when', 'new', 'worse'), backOrLegPain),
      because:
        'You said that bladder trouble is new or clearly worse in the last 2 weeks, and that there is pain in the low back, the buttock, the back of the thigh or below the knee.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('bladder-when', 'new', 'worse'), any(says('saddle-when', 'new', 'worse'), says('bowel-when', 'new', 'worse'))),
      because:
        'You said that bladder trouble is new or clearly worse in the last 2 weeks, and so is the feeling between {your} legs or the control of {your} bowels.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('bladder-when', 'new', 'worse'), weak),
      because: 'You said that bladder trouble is new or clearly worse in the last 2 weeks, and that one or both legs are weaker.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('bladder-when', 'new', 'worse'),
      because: 'You said that bladder trouble is new or clearly worse in the last 2 weeks.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('bladder-when', 'recent'), unchecked),
      because:
        'You said that bladder trouble began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('bladder-when', 'not-sure'),
      because: 'You said that {you} have bladder trouble, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('bladder-when', 'usual'), unchecked, notDiagnosed),
      because:
        'You said that bladder trouble has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of and no diagnosis of MS.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('bladder-when', 'usual'), unchecked, says('ms-status', 'diagnosed')),
      because:
        'You said that bladder trouble has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('bladder-when', 'recent'), says('nerve-checked', 'yes')),
      because: 'You said that bladder trouble began or got worse 2 weeks to 3 months ago, is steady now, and has been checked.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('bladder-when', 'usual'), says('nerve-checked', 'yes')),
      because: 'Bladder trouble did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['ng127', 'girft', 'norfolk', 'sheff', 'lothian', 'ces334', 'pvr501', 'rcem-ms'],
  basis: 'design-decision',
  decision:
    'In MS, nerve pressure will mostly look like "worse", not "new", so both count alike (amendments A6). Groin or outer-hip pain alone is same-day, not an emergency. Recent and checked is routine: the table gives no level, and section 5 clears nothing but a usual, checked change, so the safer reading was taken.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
