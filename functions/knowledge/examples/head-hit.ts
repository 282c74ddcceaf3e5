import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'on apixaban, fell and hit the head, well since',
    given: { stand: ['fall', 'head-hit'], 'head-after': 'no', medicines: ['blood-thinner'] },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'hit the head, headache since', given: { stand: ['head-hit'], 'head-after': 'yes' }, fires: 'yes', level: 'emergency' },
  {
    name: 'hit the head, cannot say if muddled since',
    given: { stand: ['head-hit'], 'head-after': 'not-sure' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hit the head, does not know the medicines',
    given: { stand: ['head-hit'], 'head-after': 'no', medicines: ['not-sure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hit the head, no blood thinner, well',
    given: { stand: ['fall', 'head-hit'], 'head-after': 'no', medicines: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'fell, head not hit', given: { stand: ['fall'] }, fires: 'no' },
  { name: 'not sure about the list', given: { stand: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
