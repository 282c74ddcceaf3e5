import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'feverish, new groin pain so bad that she cannot think',
    given: { signs: ['feverish'], 'ill-and-pain': 'yes', limits: ['cannot-think'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'feverish, must keep the hip bent',
    given: { signs: ['feverish', 'hip-locked'], 'ill-and-pain': 'yes' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'shivery, cannot stand on the leg',
    given: { stand: ['cannot-weight'], signs: ['feverish'], 'ill-and-pain': 'yes' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'ocrelizumab, shivery, new groin pain',
    given: { signs: ['feverish'], 'ill-and-pain': 'yes', medicines: ['immune-strong'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'does not know the medicine, shivery, new pain',
    given: { signs: ['feverish'], 'ill-and-pain': 'yes', medicines: ['not-sure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hip replacement, shivery, new groin pain',
    given: { signs: ['feverish'], 'ill-and-pain': 'yes', health: ['hip-metal'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'epidural four weeks ago, fever, back pain',
    given: { signs: ['feverish'], 'ill-and-pain': 'yes', health: ['recent-procedure'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'feverish, bladder newly worse',
    given: { 'nerve-change': ['bladder'], 'bladder-when': 'worse', signs: ['feverish'], 'ill-and-pain': 'yes' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'feverish, one leg weak since last night',
    given: { 'nerve-change': ['leg-weak'], 'weak-how': 'one-fast', signs: ['feverish'], 'ill-and-pain': 'yes' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'feverish, new tight band',
    given: { 'nerve-change': ['band'], 'band-when': 'new', signs: ['feverish'], 'ill-and-pain': 'yes' },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'diabetes, suddenly very ill, cannot say about the pain',
    given: { signs: ['very-unwell'], 'ill-and-pain': 'not-sure', health: ['diabetes-immune'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'gave birth two weeks ago, feverish and vomiting, new groin pain',
    given: { signs: ['feverish', 'very-unwell'], 'ill-and-pain': 'yes', health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'dimethyl fumarate, feverish but not very ill, new hip ache',
    given: {
      'nerve-change': ['none'],
      stand: ['none'],
      signs: ['feverish'],
      'ill-and-pain': 'yes',
      medicines: ['immune-mild'],
      health: ['none'],
    },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'feverish cold, old pain unchanged', given: { signs: ['feverish'], 'ill-and-pain': 'no' }, fires: 'no' },
  { name: 'not ill', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
