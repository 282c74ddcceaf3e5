import { bandNewOrWorse, notDiagnosed, spineSign, unchecked, weak } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const steady = {
  suspects: [
    'an older change in the spinal cord, from MS or another cause (the "MS hug")',
    'a nerve or a muscle between the ribs that is irritated',
  ],
  askAbout: 'the tight band, and what causes it',
  why: 'A band that stays the same is less pressing than a new one. Many people with MS know it as the MS hug. An examination helps to find where it comes from.',
} as const;

const cord = {
  suspects: ['inflammation of the spinal cord (transverse myelitis, MS relapse)', 'pressure on the spinal cord (cord compression)'],
} as const;

export const band = {
  id: 'band',
  name: 'Tight band round the tummy or chest',
  serves: ['RF08'],
  suspects: [
    'inflammation of the spinal cord (transverse myelitis, MS relapse)',
    'pressure on the spinal cord (cord compression)',
    'the "MS hug", from an older lesion',
  ],
  askAbout: 'the spinal cord and a scan of it',
  why: 'A tight band can come from the spinal cord. Many people with MS know it as the MS hug. When it is new, or comes with leg, bladder or bowel signs, the cord may be inflamed or squeezed, and a scan tells which.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(bandNewOrWorse, spineSign),
      because:
        'You said that a tight band is new or clearly worse in the last 2 weeks, and so is another nerve sign (between the legs, bladder, bowel, sexual feeling or down both legs).',
      ...cord,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(bandNewOrWorse, weak),
      because: 'You said that a tight band is new or clearly worse in the last 2 weeks, and that one or both legs are weaker.',
      ...cord,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('band-when', 'new'),
      because: 'You said that a tight band round {your} tummy or chest started in the last 2 weeks.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('band-when', 'not-sure'),
      because: 'You said that {you} have a tight band round {your} tummy or chest, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('band-when', 'worse'),
      because: 'You said that a tight band {you} had before is clearly worse in the last 2 weeks.',
      suspects: [
        'an older change in the spinal cord that flares up (the "MS hug")',
        'new inflammation in the spinal cord (MS relapse)',
        'heat or an infection, which can make old signs worse for a time',
      ],
      askAbout: 'the tight band, and whether a scan is needed',
      why: 'Many people with MS know this band as the MS hug. When it gets clearly worse, a clinician can look for a relapse, an infection or another cause.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('band-when', 'recent'), unchecked),
      because:
        'You said that a tight band began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('band-when', 'usual'), unchecked, notDiagnosed),
      because:
        'You said that a tight band has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of and no diagnosis of MS.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: any(says('band-when', 'recent'), all(says('band-when', 'usual'), unchecked)),
      because: 'You said that a tight band is steady, and began or got worse more than 2 weeks ago.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('band-when', 'usual'), says('nerve-checked', 'yes')),
      because: 'The tight band did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['ng127', 'rcem-ms', 'ng220'],
  basis: 'design-decision',
  decision:
    'No seen standard names this sign; the levels follow the logic of NG127 and general knowledge. A known band that is clearly worse, alone, is soon; a new one is same-day. Recent and checked, or usual and unchecked, is routine (soon without a diagnosis): the table gives no level, and section 5 clears nothing but a usual, checked sign, so the safer reading was taken.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
