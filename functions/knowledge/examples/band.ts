import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'new band and new tingling down both legs',
    given: { 'nerve-change': ['band', 'both-legs'], 'band-when': 'new', 'both-legs-when': 'new' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'known band worse, and both legs weaker',
    given: { 'nerve-change': ['band', 'leg-weak'], 'band-when': 'worse', 'weak-how': 'both-still' },
    fires: 'yes',
    level: 'emergency',
  },
  { name: 'new band for five days, legs as usual', given: { 'nerve-change': ['band'], 'band-when': 'new' }, fires: 'yes', level: 'urgent' },
  { name: 'cannot say when it began', given: { 'nerve-change': ['band'], 'band-when': 'not-sure' }, fires: 'yes', level: 'urgent' },
  { name: 'known MS hug, clearly worse', given: { 'nerve-change': ['band'], 'band-when': 'worse' }, fires: 'yes', level: 'soon' },
  {
    name: 'six weeks, unchecked',
    given: { 'nerve-change': ['band'], 'band-when': 'recent', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'for a year, no diagnosis, unchecked',
    given: { 'ms-status': 'no', 'nerve-change': ['band'], 'band-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'for a year, MS, unchecked',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['band'], 'band-when': 'usual', 'nerve-checked': 'no' },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'six weeks, checked',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['band'], 'band-when': 'recent', 'nerve-checked': 'yes' },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'for years, the MS team knows',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['band'], 'band-when': 'usual', 'nerve-checked': 'yes' },
    fires: 'no',
  },
  { name: 'none of these', given: { 'ms-status': 'diagnosed', 'nerve-change': ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
