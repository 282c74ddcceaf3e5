import type { Example } from '../vocabulary.ts';

export const examples = [
  { name: 'breathless with chest pain', given: { 'danger-now': ['chest-breath'] }, fires: 'yes', level: 'emergency' },
  { name: 'face dropped, better after ten minutes', given: { 'danger-now': ['stroke'] }, fires: 'yes', level: 'emergency' },
  { name: 'a fit after pregabalin was stopped, awake now', given: { 'danger-now': ['hard-to-wake'] }, fires: 'yes', level: 'emergency' },
  { name: 'newly confused and blotchy', given: { 'danger-now': ['confused-skin'] }, fires: 'yes', level: 'emergency' },
  { name: 'black tarry poo on naproxen', given: { 'danger-now': ['collapse-bleed'] }, fires: 'yes', level: 'emergency' },
  { name: 'sudden very bad pain in the side', given: { 'danger-now': ['belly-back-sudden'] }, fires: 'yes', level: 'emergency' },
  { name: 'one foot suddenly cold and white', given: { 'danger-now': ['cold-leg'] }, fires: 'yes', level: 'emergency' },
  { name: 'pounding headache and sweating', given: { 'danger-now': ['pounding-headache'] }, fires: 'yes', level: 'emergency' },
  { name: 'lips swell after a glatiramer injection', given: { 'danger-now': ['swollen-face'] }, fires: 'yes', level: 'emergency' },
  { name: 'fell, lay on the floor for three hours, walks now', given: { 'danger-now': ['on-floor'] }, fires: 'yes', level: 'emergency' },
  { name: 'none of these', given: { 'danger-now': ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { 'danger-now': ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
