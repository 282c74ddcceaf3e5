import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'day 10 of prednisolone, no fever',
    given: { signs: ['hip-locked'], medicines: ['steroid-now'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'feverish, must keep the hip bent', given: { signs: ['hip-locked', 'feverish'] }, fires: 'yes', level: 'emergency' },
  {
    name: 'hip replacement, any movement hurts',
    given: { signs: ['hip-locked'], health: ['hip-metal'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'warfarin, cannot straighten the hip',
    given: { signs: ['hip-locked'], medicines: ['blood-thinner'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'any movement hurts, new numbness between the legs',
    given: { 'nerve-change': ['saddle'], 'saddle-when': 'new', signs: ['hip-locked'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'glatiramer, any movement hurts for two days, not ill',
    given: { 'nerve-change': ['none'], signs: ['hip-locked'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'none of these', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
