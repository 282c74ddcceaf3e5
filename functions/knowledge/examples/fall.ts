import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'fell three days ago, a replaced hip, walks',
    given: { stand: ['fall'], medicines: ['none'], health: ['hip-metal'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: '20 weeks pregnant, slipped yesterday',
    given: { stand: ['fall'], medicines: ['none'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'fell, on warfarin', given: { stand: ['fall'], medicines: ['blood-thinner'] }, fires: 'yes', level: 'urgent' },
  { name: 'fell at 74, limps, each step hurts', given: { age: '60-plus', stand: ['fall', 'each-step'] }, fires: 'yes', level: 'urgent' },
  {
    name: 'fell on day 10 of steroids, each step hurts',
    given: { age: '45-49', stand: ['fall', 'each-step'], medicines: ['steroid-now'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'awkward transfer, hurts when standing to transfer, wheelchair',
    given: { age: '45-49', stand: ['fall', 'each-step'], health: ['mostly-sitting'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'fell at 66, walks as usual',
    given: { age: '60-plus', stand: ['fall'], medicines: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'sharp pain after lifting, thin bones',
    given: { age: '50-59', stand: ['fall'], medicines: ['none'], health: ['thin-bones'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'wheelchair, slid to the floor gently',
    given: { age: '45-49', stand: ['fall'], medicines: ['none'], health: ['mostly-sitting'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'slipped at 38, each step hurts, getting worse',
    given: { age: '18-44', stand: ['fall', 'each-step'], medicines: ['none'], health: ['none'], course: 'worse' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'fell at 54, each step hurts, the same',
    given: { age: '50-59', stand: ['fall', 'each-step'], medicines: ['none'], health: ['none'], course: 'same' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'slipped at 38, each step hurts, the same',
    given: { age: '18-44', stand: ['fall', 'each-step'], medicines: ['none'], health: ['none'], course: 'same' },
    fires: 'no',
  },
  { name: 'no fall', given: { stand: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { stand: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
