import type { Danger } from './danger.ts';

const read = '/warning-signs/medicines-and-pumps/';

/** Pumps, missed doses and too much. */
export const medicines = [
  {
    id: 'pump-withdrawal',
    means: { medicines: ['pump'], 'pump-detail': ['withdrawal-signs'] },
    sign: 'you have a baclofen pump, and more spasms, itch, fever, a fast heart, a light head or a muddled mind',
    read,
    phrases: ['pump itchy', 'pump itching', 'pump fever', 'pump failed', 'pump confused', 'pump spasms worse'],
  },
  {
    id: 'pump-sleepy',
    means: { medicines: ['pump'], 'pump-detail': ['sleepy-floppy'] },
    sign: 'you have a baclofen pump, and are very sleepy, floppy, or breathe slowly',
    read,
    phrases: ['pump sleepy', 'pump floppy'],
  },
  {
    id: 'pump-alarm',
    means: { medicines: ['pump'], 'pump-detail': ['alarm-refill'] },
    sign: 'the alarm of your baclofen pump sounds, or a refill was missed',
    read,
    phrases: ['pump alarm', 'pump beeping', 'missed pump refill'],
  },
  {
    id: 'stopped-ill',
    means: { medicines: ['stopped'], 'stopped-effect': 'ill' },
    sign: 'you stopped or missed a medicine such as baclofen, and are shaking, sweating, seeing things, very stiff, vomiting or faint',
    read,
    phrases: [
      'stopped baclofen shaking',
      'stopped baclofen seeing things',
      'ran out of baclofen shaking',
      'ran out of baclofen sweating',
      'baclofen withdrawal',
      'stopped pregabalin shaking',
      'stopped gabapentin shaking',
    ],
  },
  {
    id: 'stopped',
    means: { medicines: ['stopped'], 'stopped-effect': 'well' },
    sign: 'you stopped, missed or ran out of a medicine such as baclofen, gabapentin or long-term steroids, and feel well',
    read,
    phrases: [
      'ran out of baclofen',
      'stopped baclofen suddenly',
      'ran out of pregabalin',
      'ran out of gabapentin',
      'stopped gabapentin suddenly',
      'missed baclofen',
      'ran out of steroids',
      'ran out of tablets',
      'stopped steroids suddenly',
    ],
  },
  {
    id: 'too-much-sleepy',
    means: { medicines: ['too-much'], 'too-much-effect': 'very-sleepy' },
    sign: 'you took more of a medicine than meant, and are very sleepy, hard to wake, or breathe slowly',
    read,
    phrases: [
      'too many tablets sleepy',
      'too much baclofen sleepy',
      'too much morphine sleepy',
      'too many tablets drowsy',
      'overdose sleepy',
    ],
  },
  {
    id: 'too-much',
    means: { medicines: ['too-much'], 'too-much-effect': 'well' },
    sign: 'you took more of a medicine than meant, and feel well. If you become sleepy, phone for an ambulance',
    read,
    phrases: [
      'too many tablets',
      'took double dose',
      'too much baclofen',
      'too much pregabalin',
      'too much gabapentin',
      'accidental overdose',
    ],
  },
  {
    id: 'steroid-crisis',
    means: { medicines: ['steroid-now'], 'steroid-effects': 'weak-sick' },
    sign: 'you take steroids, and are very weak, dizzy or vomiting',
    read,
    phrases: ['steroids weak dizzy', 'vomiting steroids', 'adrenal crisis'],
  },
] as const satisfies readonly Danger[];
