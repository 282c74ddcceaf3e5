import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'pump refilled yesterday, floppy and drowsy, can be woken',
    given: { medicines: ['pump'], 'pump-detail': ['sleepy-floppy'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'pump, sudden spasms and itch without a rash',
    given: { medicines: ['pump'], 'pump-detail': ['withdrawal-signs'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'pump alarm, well', given: { medicines: ['pump'], 'pump-detail': ['alarm-refill'] }, fires: 'yes', level: 'urgent' },
  { name: 'skin over the pump is red', given: { medicines: ['pump'], 'pump-detail': ['pump-sore'] }, fires: 'yes', level: 'urgent' },
  { name: 'cannot say how the pump is', given: { medicines: ['pump'], 'pump-detail': ['not-sure'] }, fires: 'yes', level: 'urgent' },
  { name: 'pump, and none of these', given: { medicines: ['pump'], 'pump-detail': ['none'] }, fires: 'no' },
  { name: 'no pump', given: { medicines: ['none'] }, fires: 'no' },
  { name: 'not sure about the medicines', given: { medicines: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
