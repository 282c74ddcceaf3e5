import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const legSwollen = {
  id: 'leg-swollen',
  name: 'A newly swollen leg',
  serves: ['RF23', 'RF52'],
  suspects: [
    'a blood clot in a vein of the leg or pelvis (deep vein thrombosis)',
    'an infection of the skin (cellulitis)',
    'fluid that gathers in both legs, from the heart, the kidneys or the liver',
  ],
  askAbout: 'a blood clot in the leg (DVT)',
  why: 'This could be a blood clot in a vein. Clots are not common, but they happen more often with MS, with sitting a lot and after a birth. A scan finds them, and treatment stops them from moving to the lung.',
  rows: [
    {
      level: 'urgent',
      route: 'clot-today',
      when: says('signs', 'leg-swollen'),
      because:
        'You said that one of {your} legs is newly more swollen, warm or darker than the other, or that both have become swollen within days.',
      couldBe: 'a blood clot',
    },
  ],
  sources: ['nhs-dvt', 'peeters14', 'christ12', 'glos-dvt', 'rcog'],
  basis: 'design-decision',
  decision:
    'The same day follows NHS advice (an urgent GP appointment), seen on an older page of the NHS and in copies of the present one. Both legs newly swollen within days count too (amendments A26), though there the heart, kidneys or liver are likelier than a clot.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
