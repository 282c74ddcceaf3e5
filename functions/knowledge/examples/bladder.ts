import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'slow start for years, clearly worse with new buttock-to-calf pain',
    given: { where: ['buttock', 'below-knee'], 'nerve-change': ['bladder'], 'bladder-when': 'worse' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'new weak flow and new numbness, groin pain',
    given: { where: ['groin'], 'nerve-change': ['bladder', 'saddle'], 'bladder-when': 'new', 'saddle-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'new weak flow and one leg weaker, groin pain',
    given: { where: ['groin'], 'nerve-change': ['bladder', 'leg-weak'], 'bladder-when': 'new', 'weak-how': 'one-fast' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'new weak flow, groin pain alone',
    given: { where: ['groin'], 'nerve-change': ['bladder'], 'bladder-when': 'new' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'six weeks, unchecked',
    given: { where: ['low-back'], 'nerve-change': ['bladder'], 'bladder-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say if it has changed',
    given: { where: ['groin'], 'nerve-change': ['bladder'], 'bladder-when': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'over a year, being tested for MS, never checked',
    given: { 'ms-status': 'being-tested', where: ['groin'], 'nerve-change': ['bladder'], 'bladder-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'over a year, MS, never checked',
    given: {
      'ms-status': 'diagnosed',
      where: ['groin'],
      'nerve-change': ['bladder'],
      'bladder-when': 'usual',
      'nerve-checked': 'not-sure',
    },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'six weeks, checked, steady',
    given: { 'ms-status': 'diagnosed', where: ['groin'], 'nerve-change': ['bladder'], 'bladder-when': 'recent', 'nerve-checked': 'yes' },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'weak flow for two years, urology knows, buttock pain',
    given: { 'ms-status': 'diagnosed', where: ['buttock'], 'nerve-change': ['bladder'], 'bladder-when': 'usual', 'nerve-checked': 'yes' },
    fires: 'no',
  },
  { name: 'none of these', given: { 'ms-status': 'diagnosed', where: ['buttock'], 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
