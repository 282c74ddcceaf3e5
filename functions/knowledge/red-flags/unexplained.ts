import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const lowBackOrConstant = any(says('where', 'low-back'), says('limits', 'constant-night'));

export const unexplained = {
  id: 'unexplained',
  name: 'Weight loss, night sweats or a growing lump',
  serves: ['RF34'],
  suspects: ['a cancer that has not been found yet', 'an infection deep in the body that has not been found yet'],
  askAbout: 'weight loss, night sweats or a growing lump',
  why: 'Many things can cause these signs. An examination and blood tests show whether something in the whole body needs treatment, and not the hip alone.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'weight-sweats'), says('health', 'growing-lump')),
      because: 'You said that {you} have a growing lump, and are losing weight without trying or have drenching night sweats.',
      suspects: [
        'a cancer that has not been found yet',
        'an infection deep in the body that has not been found yet',
        'a harmless lump, with another cause for the weight loss or sweats',
      ],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'weight-sweats'), lowBackOrConstant),
      because:
        'You said that {you} are losing weight without trying or have drenching night sweats, and that the pain is in the low back, or is there day and night and nothing eases it.',
      suspects: [
        'an infection in the spine or deep in the body',
        'a cancer that has not been found yet',
        'a thyroid or another gland that works too fast',
      ],
      askAbout: 'weight loss or night sweats',
      why: 'Weight loss without trying and night sweats have many causes. An examination and blood tests show whether something in the whole body needs treatment.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'growing-lump'), lowBackOrConstant),
      because:
        'You said that {you} have a growing lump, and that the pain is in the low back, or is there day and night and nothing eases it.',
      suspects: [
        'a growth in the bone or the soft parts',
        'an infection that has formed a pocket of pus (abscess)',
        'a harmless lump, with another cause for the pain',
      ],
      askAbout: 'a lump that is growing',
      why: 'Most lumps are harmless. One that grows needs an examination, and often a scan, to be sure what it is.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('health', 'weight-sweats'),
      because: 'You said that {you} are losing weight without trying, or have drenching night sweats.',
      suspects: [
        'a change in eating, mood, hormones or medicines',
        'an infection or inflammation',
        'less often, a cancer that has not been found yet',
      ],
      askAbout: 'weight loss or night sweats',
      why: 'Weight loss without trying and night sweats have many causes. An examination and blood tests show whether something in the whole body needs treatment.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('health', 'growing-lump'),
      because: 'You said that {you} have a lump that is growing.',
      suspects: ['a harmless lump, such as a cyst or a ball of fat (lipoma)', 'less often, a growth that needs treatment'],
      askAbout: 'a lump that is growing',
      why: 'Most lumps are harmless. One that grows needs an examination, and often a scan, to be sure what it is.',
    },
  ],
  sources: ['sheff', 'downie13', 'ng12'],
  basis: 'design-decision',
  decision:
    'NHS-type advice puts weight loss with back pain at urgent, while a large review found that many such signs hardly change the odds (evidence 8.1, row 4). One sign is soon; two, or one with low-back or constant pain, are the same day. Weight loss and night sweats share one answer and count as one sign. NG12 has GPs order urgent tests for weight loss, and a scan within 2 weeks for a lump that grows: soon leaves time for both.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
