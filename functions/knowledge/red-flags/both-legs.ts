import { notDiagnosed, pelvicSign, unchecked, weak } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const backOrButtockPain = says('where', 'low-back', 'buttock');

const steady = {
  suspects: [
    'a change in the spinal cord, from MS or another cause',
    'a narrow spinal canal (spinal stenosis)',
    'nerves in the legs that work less well (neuropathy)',
  ],
  askAbout: 'pain, tingling or numbness down both legs, and what causes it',
  why: 'Tingling in both legs is common in MS. When it has stayed the same for weeks or months it is less pressing. An examination helps to find where it comes from.',
} as const;

export const bothLegs = {
  id: 'both-legs',
  name: 'Pain, tingling or numbness down both legs',
  serves: ['RF05'],
  suspects: [
    'pressure on the nerves at the base of the spine (cauda equina syndrome)',
    'a narrow spinal canal (spinal stenosis)',
    'pressure on the spinal cord, or an MS lesion in it',
    'an MS relapse',
  ],
  askAbout: 'cauda equina syndrome and the spinal cord',
  why: 'Tingling in both legs is common in MS. When it is new or clearly worse it can also mean that nerves or the spinal cord are squeezed or inflamed, above all with back pain or another nerve sign. A clinician can tell which, and whether a scan is needed.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('both-legs-when', 'new'), backOrButtockPain),
      because:
        'You said that pain, tingling or numbness down both legs started in the last 2 weeks, and that there is pain in the low back or the buttock.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('both-legs-when', 'new', 'worse'), pelvicSign),
      because:
        'You said that pain, tingling or numbness down both legs is new or clearly worse in the last 2 weeks, and so is a sign between the legs or in the bladder, the bowel or sexual feeling.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('both-legs-when', 'new', 'worse'), weak),
      because:
        'You said that pain, tingling or numbness down both legs is new or clearly worse in the last 2 weeks, and that one or both legs are weaker.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('both-legs-when', 'new', 'worse'),
      because: 'You said that pain, tingling or numbness down both legs is new or clearly worse in the last 2 weeks.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('both-legs-when', 'recent'), unchecked, backOrButtockPain),
      because:
        'You said that pain, tingling or numbness down both legs began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of, and that there is pain in the low back or the buttock.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('both-legs-when', 'not-sure'),
      because: 'You said that {you} have pain, tingling or numbness down both legs, and it is not clear when it began.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('both-legs-when', 'recent'), unchecked),
      because:
        'You said that pain, tingling or numbness down both legs began or got worse 2 weeks to 3 months ago, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('both-legs-when', 'usual'), unchecked, notDiagnosed),
      because:
        'You said that pain, tingling or numbness down both legs has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of and no diagnosis of MS.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('both-legs-when', 'usual'), unchecked, says('ms-status', 'diagnosed')),
      because:
        'You said that pain, tingling or numbness down both legs has been there for over 3 months and is no different, with no check by a doctor or nurse that you told us of.',
      ...steady,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('both-legs-when', 'recent'), says('nerve-checked', 'yes')),
      because:
        'You said that pain, tingling or numbness down both legs began or got worse 2 weeks to 3 months ago, is steady now, and has been checked.',
      ...steady,
    },
  ],
  clearedBy: [
    {
      when: all(says('both-legs-when', 'usual'), says('nerve-checked', 'yes')),
      because:
        'The feeling down both legs did not count, because you said that it has been there for over 3 months, is no different and was checked.',
    },
  ],
  sources: ['sheff', 'norfolk', 'girft', 'lothian', 'ces334', 'rcem-ms'],
  basis: 'design-decision',
  decision:
    'NHS pages treat both-leg signs with back pain as an emergency; in MS both-leg tingling is common and no study in MS exists, so new signs without back or buttock pain are same-day. The table raises "worse" with a second sign to an emergency but not "new" with a second sign: here both are an emergency, the safer reading. Recent and checked, or usual and unchecked with diagnosed MS, is routine: the table gives no level, and section 5 clears nothing but a usual, checked change.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
