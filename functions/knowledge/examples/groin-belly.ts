import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: '34 weeks pregnant, cramps and some bleeding for two days',
    given: { 'groin-detail': ['pelvic-weeks'], signs: ['groin-belly'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'belly and groin pain on the right since yesterday, growing, no fever',
    given: { 'groin-detail': ['pelvic-weeks'], signs: ['groin-belly'], health: ['none'], duration: 'under-2-weeks', course: 'worse' },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'pain moved to the right groin, sick and feverish',
    given: { signs: ['feverish', 'groin-belly'], 'groin-detail': ['belly-worse'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'seven weeks pregnant, light bleeding, shoulder-tip pain',
    given: { signs: ['groin-belly'], 'groin-detail': ['pregnant-pain'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '72, waves from side to groin, first ever',
    given: { age: '60-plus', signs: ['groin-belly'], 'groin-detail': ['waves'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '36, waves with shivers',
    given: { age: '18-44', signs: ['groin-belly', 'feverish'], 'groin-detail': ['waves'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'pregnant, waves from side to groin',
    given: { age: '18-44', signs: ['groin-belly'], 'groin-detail': ['waves'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'sudden testicle and groin pain',
    given: { signs: ['groin-belly'], 'groin-detail': ['testicle'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hard sore groin lump, being sick',
    given: { signs: ['groin-belly'], 'groin-detail': ['lump-hard'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '36, waves from side to groin, no fever',
    given: { age: '18-44', signs: ['groin-belly'], 'groin-detail': ['waves'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'cannot say which kind', given: { signs: ['groin-belly'], 'groin-detail': ['not-sure'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'belly ache for three days, no vomiting, no fever',
    given: { signs: ['groin-belly'], 'groin-detail': ['pelvic-weeks'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'bloated for six weeks', given: { signs: ['groin-belly'], 'groin-detail': ['pelvic-weeks'] }, fires: 'yes', level: 'soon' },
  {
    name: '81, on apixaban: groin and inner thigh hurt since this morning, a small lump has gone back',
    given: {
      age: '60-plus',
      signs: ['groin-belly'],
      'groin-detail': ['lump-soft'],
      medicines: ['blood-thinner'],
      duration: 'under-2-weeks',
    },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: '45, a soft groin lump and a dragging pain for a week',
    given: { age: '45-49', signs: ['groin-belly'], 'groin-detail': ['lump-soft'], medicines: ['none'], duration: 'under-2-weeks' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'soft groin lump that slips back',
    given: { signs: ['groin-belly'], 'groin-detail': ['lump-soft'] },
    fires: 'yes',
    level: 'routine',
  },
  { name: 'none of these', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
