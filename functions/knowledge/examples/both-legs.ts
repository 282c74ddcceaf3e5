import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'new tingling down both legs, low-back pain',
    given: { where: ['low-back'], 'nerve-change': ['both-legs'], 'both-legs-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'old tingling clearly worse, and new bladder trouble, groin pain',
    given: { where: ['groin'], 'nerve-change': ['both-legs', 'bladder'], 'both-legs-when': 'worse', 'bladder-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'new tingling and new numbness between the legs, groin pain',
    given: { where: ['groin'], 'nerve-change': ['both-legs', 'saddle'], 'both-legs-when': 'new', 'saddle-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'old tingling clearly worse, and both legs weaker, groin pain',
    given: { where: ['groin'], 'nerve-change': ['both-legs', 'leg-weak'], 'both-legs-when': 'worse', 'weak-how': 'both-still' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'new tingling, groin ache alone',
    given: { where: ['groin'], 'nerve-change': ['both-legs'], 'both-legs-when': 'new' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'six weeks, unchecked, buttock pain',
    given: { where: ['buttock'], 'nerve-change': ['both-legs'], 'both-legs-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say when it began',
    given: { where: ['groin'], 'nerve-change': ['both-legs'], 'both-legs-when': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'six weeks, unchecked, groin pain',
    given: { where: ['groin'], 'nerve-change': ['both-legs'], 'both-legs-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'eight months, thinks it may be MS, never checked',
    given: {
      'ms-status': 'think-so',
      where: ['outer-hip'],
      'nerve-change': ['both-legs'],
      'both-legs-when': 'usual',
      'nerve-checked': 'no',
    },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'for years, MS, never checked',
    given: {
      'ms-status': 'diagnosed',
      where: ['outer-hip'],
      'nerve-change': ['both-legs'],
      'both-legs-when': 'usual',
      'nerve-checked': 'no',
    },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'six weeks, checked, steady',
    given: {
      'ms-status': 'diagnosed',
      where: ['buttock'],
      'nerve-change': ['both-legs'],
      'both-legs-when': 'recent',
      'nerve-checked': 'yes',
    },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'for six years, the MS team knows',
    given: {
      'ms-status': 'diagnosed',
      where: ['buttock'],
      'nerve-change': ['both-legs'],
      'both-legs-when': 'usual',
      'nerve-checked': 'yes',
    },
    fires: 'no',
  },
  { name: 'none of these', given: { 'ms-status': 'diagnosed', where: ['buttock'], 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
