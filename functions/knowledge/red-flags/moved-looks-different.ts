import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const movedLooksDifferent = {
  id: 'moved-looks-different',
  name: 'New swelling, bruise or leg position, where feeling is low',
  serves: ['RF09'],
  suspects: [
    'a broken thigh bone or hip that is not felt (fracture)',
    'a bleed in the thigh (haematoma)',
    'a blood clot in the leg (deep vein thrombosis)',
  ],
  askAbout: 'a fracture of the hip or thigh bone, even without pain',
  why: 'With less feeling in the leg, a broken bone may not hurt. New swelling, a bruise or a leg that lies differently can be the one sign of it. An X-ray today answers that.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('stand', 'moved-looks-different'),
      because:
        'You said that there is new swelling, a bruise or a change in how the leg lies, after a move or for no reason, and that {you} feel, or may feel, the leg less, or do not walk.',
      couldBe: 'a fracture of the hip or thigh bone',
    },
  ],
  sources: ['occ2', 'wheel', 'rama12', 'bazelier11', 'cg124'],
  basis: 'design-decision',
  decision:
    'An emergency even without pain (amendments A3); no seen standard covers a painless break in someone with reduced feeling. The answer names who it is for: anybody who feels the leg less, is not sure how well they feel it, or does not walk, after a move, transfer, hoist or spasm, or for no reason. Section 4 offers it to everybody, which drew in a swollen calf or a bruise from a medicine in people who walk and have full feeling: a newly swollen leg and a large bruise without a knock are the same day there (rules `leg-swollen` and `skin`), and a bruise after a fall is read by the rules for falls and for weight on the leg. This is a move down for them, and needs a signature. “Not sure” counts as less feeling, because many people with MS do not know how much they have lost. In someone who does not walk, a swollen leg for no reason stays an emergency: it can be a clot or a break, and a hospital can look for both.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
