import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const seriousAccident = {
  id: 'serious-accident',
  name: 'Serious accident',
  serves: ['RF09'],
  suspects: ['a broken hip, pelvis, thigh bone or spine (fracture)', 'bleeding inside the body'],
  askAbout: 'a check for breaks and bleeding after an accident',
  why: 'A strong impact can break the pelvis or the spine, or cause bleeding inside, even in someone who can still walk. With less feeling it may hurt little. A hospital can check for this.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('stand', 'serious-accident'),
      because: 'You said that a road accident, or a fall from above standing height, started it or made it worse.',
    },
  ],
  sources: ['sheff', 'n-trust', 'downie13'],
  basis: 'design-decision',
  decision:
    'An NHS list sends back pain after a serious accident to an emergency department. Here it counts for any hip pain, and "serious" is read as a road accident or a fall from above standing height (amendments A8). A slow bump in traffic is not told apart. Pain that an accident neither started nor made worse does not count: a bump in a car park weeks ago beside an old pain is no emergency.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
