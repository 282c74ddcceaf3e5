import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'has a plan', given: { mood: 'plan-or-act' }, fires: 'yes', level: 'emergency' },
  { name: 'thoughts, no plan', given: { mood: 'thoughts' }, fires: 'yes', level: 'urgent' },
  { name: 'no such thoughts', given: { mood: 'no' }, fires: 'no' },
  { name: 'prefers not to say', given: { mood: 'prefer-not' }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
