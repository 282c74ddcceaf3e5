import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'baby three weeks ago, feverish and very unwell, hip pain as before',
    given: { signs: ['feverish', 'very-unwell'], 'ill-and-pain': 'no', medicines: ['none'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'ofatumumab, shivery and very ill, pain as usual',
    given: { signs: ['feverish', 'very-unwell'], 'ill-and-pain': 'no', medicines: ['immune-strong'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'catheter, feverish and very ill, pain as usual',
    given: { signs: ['feverish', 'very-unwell'], 'ill-and-pain': 'no', medicines: ['none'], health: ['catheter'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'sick all night, no fever, pain as usual',
    given: { signs: ['very-unwell'], 'ill-and-pain': 'no', medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'feverish cold, medicine name not known',
    given: { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['not-sure'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'feverish, in bed most of the day, pain as usual',
    given: { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['none'], health: ['mostly-sitting'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'feverish, baby four weeks ago, pain as usual',
    given: { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['none'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'glatiramer, feverish cold, old pain unchanged',
    given: { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'feverish with new pain, which is another rule', given: { signs: ['feverish'], 'ill-and-pain': 'yes' }, fires: 'no' },
  { name: 'not ill', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
