import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'lost weight, growing thigh lump',
    given: { where: ['front-thigh'], health: ['weight-sweats', 'growing-lump'], limits: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'drenching sweats, low-back and buttock pain',
    given: { where: ['low-back', 'buttock'], health: ['weight-sweats', 'diabetes-immune'], limits: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'growing lump, bone ache day and night',
    given: { where: ['buttock'], health: ['growing-lump'], limits: ['constant-night'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'lost weight, groin ache for six weeks',
    given: { where: ['groin'], health: ['weight-sweats'], limits: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'deep painless thigh lump growing for three months',
    given: { where: ['front-thigh'], health: ['growing-lump'], limits: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'neither', given: { health: ['none'] }, fires: 'no' },
  { name: 'not sure about the health list', given: { where: ['groin'], health: ['not-sure'], limits: ['none'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
