import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const swollenJoints = {
  id: 'swollen-joints',
  name: 'Swollen joints, stiff or sore after rest',
  serves: ['RF46'],
  suspects: ['inflammation of the joints or the spine (inflammatory arthritis)'],
  askAbout: 'inflammatory arthritis',
  why: 'Joint inflammation can feel like MS stiffness. Swelling is a sign that tells them apart, and early treatment protects the joints.',
  rows: [
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('inflammation-clues', 'swollen-joints'), any(says('worse', 'morning-long'), says('age', '18-44', '45-49'))),
      because:
        'You said that {you} have or had swollen joints, that the pain is worse at night, at rest or in a stiff morning, and that moving about helps.',
    },
  ],
  sources: ['qs33', 'ng100'],
  basis: 'design-decision',
  decision:
    'NICE asks GPs to refer lasting inflammation of more than one joint, or of the small joints, urgently (NG100) and within 3 working days of the visit (QS33); soon is the choice here. Section 4 opens the question under 50 alone. It opens at every age here, because rheumatoid arthritis often begins after 50; from 50 on it counts with a long stiff morning alone, because a worn joint too can swell and hurt at night. Other people with swollen joints are not caught by this rule.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
