import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: '17 years old', given: { age: 'under-18' }, fires: 'yes', level: 'urgent' },
  { name: '18 to 44', given: { age: '18-44' }, fires: 'no' },
  { name: 'age not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
