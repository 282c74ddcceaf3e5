import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'breast cancer, a tight band for five weeks, nobody has checked it',
    given: { 'nerve-change': ['band'], 'band-when': 'recent', 'nerve-checked': 'no', health: ['cancer'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'prostate cancer, spasms suddenly far worse',
    given: { 'nerve-change': ['spasms-jump'], health: ['cancer'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'prostate cancer, both legs tingle since last week',
    given: { 'nerve-change': ['both-legs'], 'both-legs-when': 'new', health: ['cancer'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'breast cancer six years ago, thigh pain worse weekly',
    given: { 'nerve-change': ['none'], health: ['cancer'], duration: '6-12-weeks', course: 'worse', limits: ['sleep'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'kidney cancer, ache day and night for two months',
    given: { 'nerve-change': ['none'], health: ['cancer'], duration: '6-12-weeks', course: 'same', limits: ['constant-night'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'lung cancer, ache for three weeks disturbs sleep',
    given: { 'nerve-change': ['none'], health: ['cancer'], duration: '2-6-weeks', course: 'same', limits: ['sleep'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'prostate cancer, groin pain with each step for six weeks, the same',
    given: {
      'nerve-change': ['none'],
      stand: ['each-step'],
      health: ['cancer'],
      duration: '6-12-weeks',
      course: 'same',
      limits: ['walking-work'],
    },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'thyroid cancer long ago, constant pain for two years',
    given: { 'nerve-change': ['none'], health: ['cancer'], duration: 'over-1-year', course: 'same', limits: ['constant-night'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'bowel cancer three years ago, mild ache, better',
    given: { 'nerve-change': ['none'], stand: ['none'], health: ['cancer'], duration: 'under-2-weeks', course: 'better', limits: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'thyroid cancer 15 years ago, arthritis for four years, same',
    given: { 'nerve-change': ['none'], health: ['cancer'], duration: 'over-1-year', course: 'same', limits: ['sleep'] },
    fires: 'yes',
    level: 'routine',
  },
  { name: 'never cancer', given: { health: ['none'] }, fires: 'no' },
  {
    name: 'not sure about the health list',
    given: { 'nerve-change': ['none'], health: ['not-sure'], duration: '2-6-weeks' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
