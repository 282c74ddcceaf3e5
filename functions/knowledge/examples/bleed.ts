import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'haemophilia, sudden groin pain, worse for a day',
    given: { where: ['groin'], medicines: ['blood-thinner'], duration: 'under-2-weeks', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'apixaban, inner thigh worse since yesterday',
    given: { where: ['inner-thigh'], medicines: ['blood-thinner'], duration: 'under-2-weeks', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'apixaban, mild outer-hip ache for three weeks, same',
    given: { where: ['outer-hip'], medicines: ['blood-thinner'], duration: '2-6-weeks', course: 'same' },
    fires: 'no',
  },
  {
    name: 'new groin pain, worse, not sure about the medicines',
    given: { where: ['groin'], medicines: ['not-sure'], duration: 'under-2-weeks', course: 'worse' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
