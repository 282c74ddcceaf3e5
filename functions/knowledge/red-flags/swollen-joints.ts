import { type Example, notReviewed, type RedFlag, says } from '../vocabulary.ts';

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
      when: says('inflammation-clues', 'swollen-joints'),
      because:
        'You said that {you} have or had swollen joints, that the pain is worse at night, at rest or in a stiff morning, and that moving about helps.',
      say: '{I} have or had swollen joints, and pain that is worse at night, at rest or in a stiff morning, and better with moving',
    },
  ],
  sources: ['ng100', 'qs33'],
  basis: 'design-decision',
  decision:
    'NICE asks GPs to refer lasting inflammation of more than one joint, or of the small joints, urgently (NG100) and within 3 working days of the visit (QS33); soon is the choice here. The question opens under 50 and if moving helps, so other people with swollen joints are not caught by this rule.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;

export const examples = [
  {
    name: '33, stiff for an hour in the morning, moving helps, swollen joints',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['swollen-joints'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'the same with psoriasis and no swelling',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['psoriasis'] },
    fires: 'no',
  },
  { name: 'no morning stiffness', given: { age: '18-44', worse: ['socks-car'], helps: ['moving'] }, fires: 'no' },
  {
    name: 'not sure about the clues',
    given: { age: '18-44', worse: ['morning-long'], helps: ['moving'], 'inflammation-clues': ['not-sure'] },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
