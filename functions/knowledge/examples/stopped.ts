import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'ran out of baclofen two days ago, seeing things',
    given: { medicines: ['stopped'], 'stopped-effect': 'ill' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'baclofen halved nine days ago, legs like concrete, laughs at a film',
    given: { medicines: ['stopped'], 'stopped-effect': 'stiffer' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'ran out of baclofen yesterday, well',
    given: { medicines: ['stopped'], 'stopped-effect': 'well' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say if the missed doses matter',
    given: { medicines: ['stopped'], 'stopped-effect': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'follow-up left out', given: { medicines: ['stopped'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'planned slow stop of amitriptyline',
    given: { medicines: ['stopped'], 'stopped-effect': 'planned' },
    fires: 'no',
  },
  { name: 'nothing stopped', given: { medicines: ['none'] }, fires: 'no' },
  { name: 'not sure about the medicines', given: { medicines: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
