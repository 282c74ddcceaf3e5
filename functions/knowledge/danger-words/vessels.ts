import type { Danger } from './danger.ts';

const leg = '/warning-signs/swollen-or-cold-leg/';

/** Clots, bleeds and blocked arteries. */
export const vessels = [
  {
    id: 'cold-leg',
    means: { 'danger-now': ['cold-leg'] },
    sign: 'one leg or foot is suddenly cold, pale, blue or dead, unlike the other',
    read: leg,
    phrases: [
      'leg suddenly cold',
      'foot suddenly cold',
      'leg cold white',
      'leg cold numb pale',
      'one foot white',
      'one foot blue',
      'foot suddenly blue',
      'leg gone blue',
      'one leg cold pale',
    ],
    onlyNew: true,
  },
  {
    id: 'leg-swollen',
    means: { signs: ['leg-swollen'] },
    sign: 'one leg is newly more swollen, warm or darker than the other, or both became swollen within days',
    read: leg,
    phrases: [
      'swollen leg',
      'one leg swollen',
      'swollen calf',
      'swollen thigh',
      'both legs suddenly swollen',
      'blood clot leg',
      'deep vein thrombosis',
      'dvt',
    ],
    onlyNew: true,
  },
  {
    id: 'clot-in-lung',
    means: { 'danger-now': ['chest-breath'], signs: ['leg-swollen'] },
    sign: 'you have new chest pain, new trouble breathing, or are coughing up blood',
    read: leg,
    phrases: [
      'swollen leg breathless',
      'swollen leg cannot breathe',
      'clot in lung',
      'clot on lung',
      'pulmonary embolism',
      'swollen leg chest pain',
    ],
  },
  {
    id: 'foot-black',
    means: { signs: ['skin'], 'skin-detail': ['foot-black'] },
    sign: 'there is a black or dead patch on the foot, or foot pain at night that eases when the leg hangs down',
    read: leg,
    phrases: ['black toe', 'black foot', 'toes black'],
  },
  {
    id: 'bleed',
    means: { medicines: ['blood-thinner'], where: ['groin'], duration: 'under-2-weeks', course: 'worse' },
    sign: 'you take a blood thinner, and pain in the groin, thigh, buttock or low back began in the last 2 weeks and is getting worse',
    read: leg,
    phrases: ['groin pain blood thinner', 'thigh pain blood thinner', 'buttock pain blood thinner', 'hip pain blood thinner'],
    onlyNew: true,
  },
] as const satisfies readonly Danger[];
