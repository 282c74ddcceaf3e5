import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'lost bowel control yesterday', given: { 'nerve-change': ['bowel'], 'bowel-when': 'new' }, fires: 'yes', level: 'emergency' },
  {
    name: 'five weeks, unchecked, low-back pain',
    given: { where: ['low-back'], 'nerve-change': ['bowel'], 'bowel-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'five weeks, unchecked, outer-hip pain alone',
    given: { where: ['outer-hip'], 'nerve-change': ['bowel'], 'bowel-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say when it began',
    given: { where: ['outer-hip'], 'nerve-change': ['bowel'], 'bowel-when': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'five weeks, checked, steady',
    given: { where: ['outer-hip'], 'nerve-change': ['bowel'], 'bowel-when': 'recent', 'nerve-checked': 'yes' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'over a year, never checked',
    given: { where: ['outer-hip'], 'nerve-change': ['bowel'], 'bowel-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'over a year, the continence nurse knows',
    given: { where: ['low-back'], 'nerve-change': ['bowel'], 'bowel-when': 'usual', 'nerve-checked': 'yes' },
    fires: 'no',
  },
  { name: 'none of these', given: { where: ['low-back'], 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
