import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: '68, both hips and shoulders, sight dim in one eye',
    given: { age: '60-plus', where: ['outer-hip', 'shoulders-too'], side: 'both', 'gca-signs': ['sight'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '68, both hips and shoulders, new headache and sore jaw',
    given: { age: '60-plus', where: ['outer-hip', 'shoulders-too'], side: 'both', 'gca-signs': ['head-jaw'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: '68, both hips and shoulders for five weeks',
    given: { age: '60-plus', where: ['outer-hip', 'shoulders-too'], side: 'both', 'gca-signs': ['none'], duration: '2-6-weeks' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: '44, both hips and shoulders',
    given: { age: '18-44', where: ['outer-hip', 'shoulders-too'], side: 'both', duration: '2-6-weeks' },
    fires: 'no',
  },
  {
    name: '68, not sure which side',
    given: { age: '60-plus', where: ['shoulders-too'], side: 'not-sure', duration: '2-6-weeks' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
