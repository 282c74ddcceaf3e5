import { bothSidesAndShoulders, from2Weeks } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const polymyalgia = {
  id: 'polymyalgia',
  name: 'Both hips and the shoulders, at 50 or over',
  serves: ['RF47'],
  suspects: [
    'inflammation round the hips and shoulders (polymyalgia rheumatica)',
    'inflamed blood vessels of the head (giant cell arteritis)',
  ],
  askAbout: 'polymyalgia rheumatica and giant cell arteritis',
  why: 'From 50 on, inflammation can make both hips and the shoulders sore, and blood tests help to find it. If blood vessels of the head are inflamed too, quick treatment protects the sight.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('gca-signs', 'sight'),
      because: 'You said that {you} are 50 or over, with pain on both sides and in the shoulders, and have lost some sight.',
      suspects: ['inflamed blood vessels of the head (giant cell arteritis)', 'inflammation of the nerve of the eye (optic neuritis)'],
      askAbout: 'giant cell arteritis, and treatment that protects the sight',
      couldBe: 'giant cell arteritis',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('gca-signs', 'head-jaw'),
      because:
        'You said that {you} are 50 or over, with pain on both sides and in the shoulders, and have a new headache, a sore scalp or jaw pain on chewing.',
      suspects: [
        'inflamed blood vessels of the head (giant cell arteritis)',
        'inflammation round the hips and shoulders (polymyalgia rheumatica)',
      ],
      couldBe: 'giant cell arteritis',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(bothSidesAndShoulders, from2Weeks),
      because: 'You said that {you} are 50 or over, and have had pain on both sides and in the shoulders for 2 weeks or more.',
      suspects: ['inflammation round the hips and shoulders (polymyalgia rheumatica)', 'worn joints or sore tendons on both sides'],
      askAbout: 'polymyalgia rheumatica, and blood tests for it',
      why: 'From 50 on, inflammation can make both hips and the shoulders sore. Blood tests help to find it, and it can be treated.',
      couldBe: 'polymyalgia',
    },
  ],
  sources: [],
  basis: 'design-decision',
  decision:
    'No source was seen for this rule: the levels rest on general medical knowledge (RF47). In MS, loss of sight is often optic neuritis; at 50 or over with both hips and shoulders it stays an emergency. Morning stiffness is not asked for here.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
