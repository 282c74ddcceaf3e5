import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'erections lost since yesterday, buttock-to-calf pain',
    given: { where: ['buttock', 'below-knee'], 'nerve-change': ['sexual'], 'sexual-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'weaker erections for ten days, outer-hip pain alone',
    given: { where: ['outer-hip'], 'nerve-change': ['sexual'], 'sexual-when': 'new' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say when it began',
    given: { where: ['outer-hip'], 'nerve-change': ['sexual'], 'sexual-when': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'six weeks, unchecked',
    given: { where: ['outer-hip'], 'nerve-change': ['sexual'], 'sexual-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'six weeks, checked',
    given: { where: ['outer-hip'], 'nerve-change': ['sexual'], 'sexual-when': 'recent', 'nerve-checked': 'yes' },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'for years, never checked',
    given: { where: ['outer-hip'], 'nerve-change': ['sexual'], 'sexual-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'for years, checked',
    given: { where: ['buttock'], 'nerve-change': ['sexual'], 'sexual-when': 'usual', 'nerve-checked': 'yes' },
    fires: 'no',
  },
  { name: 'none of these, or skipped', given: { where: ['buttock'], 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
