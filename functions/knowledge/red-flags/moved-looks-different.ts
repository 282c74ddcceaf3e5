import { type Example, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const movedLooksDifferent = {
  id: 'moved-looks-different',
  name: 'New swelling, bruise or leg position',
  serves: ['RF09'],
  suspects: [
    'a broken thigh bone or hip that is not felt (fracture)',
    'a bleed in the thigh (haematoma)',
    'a blood clot in the leg (deep vein thrombosis)',
  ],
  askAbout: 'a fracture of the hip or thigh bone, even without pain',
  why: 'With less feeling in the legs, a broken bone may not hurt. New swelling, a bruise or a leg that lies differently can be the one sign of it. An X-ray today answers that.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('stand', 'moved-looks-different'),
      because: 'You said that there is new swelling, a bruise or a change in how the leg lies, after a move or for no reason.',
      say: '{I} have new swelling, a bruise or a change in how the leg lies, and less feeling can hide a broken bone',
    },
  ],
  sources: ['occ2', 'wheel', 'rama12', 'bazelier11', 'cg124'],
  basis: 'design-decision',
  decision:
    'Asked for everybody and an emergency even without pain (amendments A3). No seen standard covers a painless break in someone with reduced feeling. A small bruise in a person who walks well will also land here: the words need a test.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;

export const examples = [
  {
    name: 'thigh swollen and bruised after the hoist, no pain',
    given: { stand: ['moved-looks-different'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'slid to the floor, nothing to see', given: { stand: ['fall'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
