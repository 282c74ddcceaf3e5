import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const legDifferent = {
  id: 'leg-different',
  name: 'Leg shorter or turned, or the hip clunked out',
  serves: ['RF09', 'RF14'],
  suspects: [
    'a broken hip (fracture)',
    'a hip or hip replacement that is out of its socket (dislocation)',
    'a break beside a hip replacement (periprosthetic fracture)',
  ],
  askAbout: 'a hip fracture or dislocation',
  why: 'A leg that looks shorter or turned, or a hip that clunked out, can mean a broken bone or a joint out of its socket. Both need an X-ray and treatment today. With less feeling in the leg, it may hurt little.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance-to-be-moved',
      when: says('stand', 'leg-different'),
      because: 'You said that the leg looks shorter or turned, or that the hip clunked out.',
    },
  ],
  sources: ['kernow', 'exeter', 'cg124', 'bmjbp-hip'],
  basis: 'published',
  decision:
    'Local NHS criteria, written for young adults with hip pain, send a sudden change in leg length to an emergency department. A turned leg and a clunk without a change in length were added here. A leg that has looked so for years does not count, and the answer says so.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
