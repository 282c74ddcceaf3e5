import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'past steroids, groin, each step, worse over eight weeks',
    given: { where: ['groin'], stand: ['each-step'], medicines: ['steroid-ever'], duration: '6-12-weeks', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'three courses, groin pain on standing for five weeks, the same',
    given: {
      where: ['groin'],
      stand: ['none'],
      medicines: ['steroid-ever'],
      duration: '2-6-weeks',
      course: 'same',
      limits: ['none'],
      worse: ['stand-walk-stairs'],
    },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'past steroids, groin pain on standing for two years, now worse',
    given: {
      where: ['groin'],
      stand: ['none'],
      medicines: ['steroid-ever'],
      duration: 'over-1-year',
      course: 'worse',
      limits: ['none'],
      worse: ['stand-walk-stairs'],
    },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'steroids 12 years ago, groin arthritis for three years, the same',
    given: {
      where: ['groin'],
      stand: ['none'],
      medicines: ['steroid-ever'],
      duration: 'over-1-year',
      course: 'same',
      limits: ['walking-work'],
      worse: ['stand-walk-stairs'],
    },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'past steroids, outer-hip pain',
    given: { where: ['outer-hip'], medicines: ['steroid-ever'], duration: '3-12-months', worse: ['lying-on-side'] },
    fires: 'no',
  },
  {
    name: 'past steroids, groin pain for a week',
    given: {
      where: ['groin'],
      stand: ['none'],
      medicines: ['steroid-ever'],
      duration: 'under-2-weeks',
      course: 'same',
      limits: ['none'],
      worse: ['stand-walk-stairs'],
    },
    fires: 'no',
  },
  {
    name: 'past steroids, groin pain that comes by itself',
    given: {
      where: ['groin'],
      stand: ['none'],
      medicines: ['steroid-ever'],
      duration: '3-12-months',
      course: 'same',
      limits: ['none'],
      worse: ['nothing'],
    },
    fires: 'no',
  },
  { name: 'groin pain, never steroids', given: { where: ['groin'], medicines: ['none'] }, fires: 'no' },
  {
    name: 'groin pain for months, not sure about the medicines',
    given: { where: ['groin'], stand: ['each-step'], medicines: ['not-sure'], duration: '3-12-months', course: 'same' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
