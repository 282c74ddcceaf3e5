import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'nothing since this morning, bladder sore', given: { 'nerve-change': ['cannot-pee'] }, fires: 'yes', level: 'emergency' },
  { name: 'none of these', given: { 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'other bladder trouble', given: { 'nerve-change': ['bladder'], 'bladder-when': 'new' }, fires: 'no' },
  { name: 'not sure about the list', given: { 'nerve-change': ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
