import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'numb when wiping since last week',
    given: { 'nerve-change': ['saddle'], 'saddle-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'old numbness, clearly worse for four days',
    given: { 'nerve-change': ['saddle'], 'saddle-when': 'worse' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'four weeks, told nobody, buttock pain',
    given: { where: ['buttock'], 'nerve-change': ['saddle'], 'saddle-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'four weeks, not sure if it was checked, groin pain alone',
    given: { where: ['groin'], 'nerve-change': ['saddle'], 'saddle-when': 'recent', 'nerve-checked': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot say when it began',
    given: { where: ['groin'], 'nerve-change': ['saddle'], 'saddle-when': 'not-sure' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'six weeks, seen by the MS nurse, steady',
    given: { where: ['groin'], 'nerve-change': ['saddle'], 'saddle-when': 'recent', 'nerve-checked': 'yes' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'eight months, never examined',
    given: { where: ['buttock'], 'nerve-change': ['saddle'], 'saddle-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'there for five years, the MS team knows',
    given: { where: ['groin'], 'nerve-change': ['saddle'], 'saddle-when': 'usual', 'nerve-checked': 'yes' },
    fires: 'no',
  },
  { name: 'none of these', given: { where: ['groin'], 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
