import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'nothing in the catheter bag, tummy pain, sweating',
    given: { signs: ['pee-trouble'], 'pee-detail': ['catheter-none'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'catheter leaks round the tube, well',
    given: { signs: ['pee-trouble'], 'pee-detail': ['catheter-less'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'burning pee and fever',
    given: { signs: ['feverish', 'pee-trouble'], 'pee-detail': ['burning'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'side pain and shivers, no burning',
    given: { signs: ['feverish', 'pee-trouble'], 'pee-detail': ['side-pain'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'burning pee and side pain',
    given: { signs: ['pee-trouble'], 'pee-detail': ['burning', 'side-pain'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'pregnant, burning pee',
    given: { signs: ['pee-trouble'], 'pee-detail': ['burning'], medicines: ['none'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'ocrelizumab, burning pee',
    given: { signs: ['pee-trouble'], 'pee-detail': ['burning'], medicines: ['immune-strong'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'catheter, cloudy burning pee, well',
    given: { signs: ['pee-trouble'], 'pee-detail': ['burning'], medicines: ['none'], health: ['catheter'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cola-coloured pee, aching thighs',
    given: { signs: ['pee-trouble'], 'pee-detail': ['dark-brown'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'blood in the pee', given: { signs: ['pee-trouble'], 'pee-detail': ['blood'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'burning pee, walking, no fever',
    given: { signs: ['pee-trouble'], 'pee-detail': ['burning'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'side pain alone, well',
    given: { signs: ['pee-trouble'], 'pee-detail': ['side-pain'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'no trouble with pee', given: { signs: ['feverish'], 'ill-and-pain': 'no' }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
