import type { Example } from '../vocabulary.ts';

/** Answers that leave no part of this rule open. */
const sure = {
  'danger-now': ['none'],
  age: '18-44',
  where: ['groin'],
  side: 'left',
  'nerve-change': ['none'],
  stand: ['none'],
  signs: ['none'],
  health: ['none'],
} as const;

export const examples = [
  { name: 'not sure about the danger list', given: { 'danger-now': ['not-sure'] }, fires: 'yes', level: 'urgent' },
  {
    name: '68, both hips and shoulders, not sure about the head and sight list',
    given: { age: '60-plus', where: ['outer-hip', 'shoulders-too'], side: 'both', 'gca-signs': ['not-sure'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'not sure about the nerve list', given: { 'nerve-change': ['not-sure'] }, fires: 'yes', level: 'urgent' },
  { name: 'not sure if she can stand as last week', given: { stand: ['not-sure'] }, fires: 'yes', level: 'urgent' },
  { name: 'not sure about the list of signs', given: { signs: ['not-sure'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'cannot say which trouble with pee',
    given: { signs: ['pee-trouble'], 'pee-detail': ['not-sure'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'not sure about the health list', given: { ...sure, health: ['not-sure'] }, fires: 'yes', level: 'routine' },
  { name: 'sure about every list', given: sure, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
