import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'pump, sudden spasms and nothing else',
    given: { 'nerve-change': ['spasms-jump'], medicines: ['pump'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'far worse and feverish',
    given: { 'nerve-change': ['spasms-jump'], signs: ['feverish'], medicines: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'far worse after an awkward transfer',
    given: { 'nerve-change': ['spasms-jump'], stand: ['fall'], medicines: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'cannot speak, grimaces when moved',
    given: { 'nerve-change': ['spasms-jump'], stand: ['moved-hurts'], medicines: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'ran out of baclofen tablets',
    given: { 'nerve-change': ['spasms-jump'], medicines: ['stopped'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'far worse, uses a catheter',
    given: { 'nerve-change': ['spasms-jump'], medicines: ['none'], health: ['catheter'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'far worse for two days, wheelchair, no fever',
    given: { 'nerve-change': ['spasms-jump'], medicines: ['none'], health: ['mostly-sitting'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'far worse, walks, nothing else',
    given: { 'nerve-change': ['spasms-jump'], stand: ['none'], signs: ['none'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'usual spasms, pump',
    given: { 'nerve-change': ['none'], stand: ['none'], signs: ['none'], medicines: ['pump'], health: ['none'] },
    fires: 'no',
  },
  { name: 'not sure about the list', given: { 'nerve-change': ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
