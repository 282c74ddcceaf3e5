import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'epidural four weeks ago, numb between the legs since yesterday',
    given: { 'nerve-change': ['saddle'], 'saddle-when': 'new', health: ['recent-procedure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'spine operation, one leg weak over two days',
    given: { 'nerve-change': ['leg-weak'], 'weak-how': 'one-fast', signs: ['none'], health: ['recent-procedure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hip injection last week, shivery',
    given: { 'nerve-change': ['none'], signs: ['feverish'], health: ['recent-procedure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hip injection five days ago, pain worse since, no fever',
    given: { 'nerve-change': ['none'], signs: ['none'], health: ['recent-procedure'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'none lately', given: { health: ['none'] }, fires: 'no' },
  { name: 'not sure about the health list', given: { health: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
