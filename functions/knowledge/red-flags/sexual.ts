import { backOrLegPain, unchecked } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const steady = {
  suspects: [
    'a side effect of a medicine',
    'nerves that MS or another illness affects',
    'another cause, such as hormones, blood flow, tiredness or worry',
  ],
  askAbout: 'a change in sexual feeling or function',
  why: 'Changes like this are common with MS, and medicines can cause them too. When they are steady they are less pressing. Clinicians are used to hearing about them, and there is help.',
} as const;

export const sexual = {
  id: 'sexual',
  name: 'Sudden change in sexual feeling or function',
  serves: ['RF04'],
  suspects: [
    'pressure on the nerves at the base of the spine (cauda equina syndrome)',
    'pressure on the spinal cord, or an MS lesion in it',
    'a side effect of a medicine',
  ],
  askAbout: 'cauda equina syndrome',
  why: 'The nerves for sexual feeling leave the spine at its base. A sudden change, above all with back or leg pain, can mean that they are squeezed. MS and some medicines can also cause it, and clinicians are used to hearing about it.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('sexual-when', 'new', 'worse'), backOrLegPain),
      because:
        'You said that a change in sexual feeling, erections or orgasm is new or clearly worse in the last 2 weeks, and that there is pain in the low back, the buttock, the back of the thigh or below the knee.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('sexual-when', 'new', 'worse'),
      because: 'You said that a change in sexual feeling, erections or orgasm is new or clearly worse in the last 2 weeks.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('sexual-when', 'not-sure'),
      because: 'You said that sexual feeling, erections or orgasm have changed, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('sexual-when', 'recent'), unchecked),
      because:
        'You said that a change in sexual feeling, erections or orgasm began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: any(says('sexual-when', 'recent'), all(says('sexual-when', 'usual'), unchecked)),
      because: 'You said that a change in sexual feeling, erections or orgasm is steady, and began or got worse more than 2 weeks ago.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('sexual-when', 'usual'), says('nerve-checked', 'yes')),
      because:
        'The change in sexual feeling did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['ng127', 'norfolk', 'girft'],
  basis: 'design-decision',
  decision:
    'A skipped answer gives no level; the warning card stands in every result. Recent and checked, or usual and unchecked, is routine: the table gives no level, and section 5 clears nothing but a usual, checked change, so the safer reading was taken.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
