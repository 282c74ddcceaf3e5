import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'does not walk, a replaced hip, the hoist hurts in a new way',
    given: { stand: ['moved-hurts'], signs: ['none'], medicines: ['none'], health: ['hip-metal'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'new pain on the hoist after a slip', given: { stand: ['moved-hurts', 'fall'] }, fires: 'yes', level: 'emergency' },
  {
    name: 'new pain on the hoist, thin bones',
    given: { stand: ['moved-hurts'], health: ['thin-bones'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'new pain on the hoist, feverish', given: { stand: ['moved-hurts'], signs: ['feverish'] }, fires: 'yes', level: 'emergency' },
  {
    name: 'new pain on the hoist for three days, nothing else',
    given: { stand: ['moved-hurts'], signs: ['none'], medicines: ['none'], health: ['mostly-sitting'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'none of these', given: { stand: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { stand: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
