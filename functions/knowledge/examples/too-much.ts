import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'new opioid, very sleepy and breathing slowly',
    given: { medicines: ['too-much'], 'too-much-effect': 'very-sleepy' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'tablets taken on purpose',
    given: { medicines: ['too-much'], 'too-much-effect': 'on-purpose' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'took tizanidine twice, groggy, easy to wake',
    given: { medicines: ['too-much'], 'too-much-effect': 'groggy' },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'cannot say', given: { medicines: ['too-much'], 'too-much-effect': 'not-sure' }, fires: 'yes', level: 'urgent' },
  {
    name: 'one extra gabapentin last night, fine',
    given: { medicines: ['too-much'], 'too-much-effect': 'well' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'pregabalin raised, sleepy, easy to wake',
    given: { medicines: ['too-much'], 'too-much-effect': 'drowsier' },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'nothing extra', given: { medicines: ['none'] }, fires: 'no' },
  { name: 'not sure about the medicines', given: { medicines: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
