import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'alendronate, thigh pain, worse over three weeks',
    given: { where: ['front-thigh'], medicines: ['bone-drug'], course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'alendronate for six years, thigh ache for five months, the same',
    given: { where: ['front-thigh'], medicines: ['bone-drug'], course: 'same' },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'alendronate, low-back pain alone', given: { where: ['low-back'], medicines: ['bone-drug'], course: 'worse' }, fires: 'no' },
  { name: 'thigh pain, no bone drug', given: { where: ['front-thigh'], medicines: ['none'], course: 'worse' }, fires: 'no' },
  { name: 'thigh pain, not sure about the medicines', given: { where: ['front-thigh'], medicines: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
