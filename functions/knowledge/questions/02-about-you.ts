import { answered } from '../../engine/condition.ts';
import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure, notSure } from './shared-options.ts';

export const aboutYou = {
  id: 'about-you',
  stage: 'about-you',
  danger: true,
  title: 'Age, MS and the place of the pain',
  questions: [
    {
      id: 'age',
      kind: 'one',
      title: 'How old are {you}?',
      short: 'Age',
      why: 'Some causes of hip pain are seen more at some ages. This check is made for adults.',
      options: [
        { id: 'under-18', label: 'Under 18' },
        { id: '18-44', label: '18 to 44' },
        { id: '45-49', label: '45 to 49' },
        { id: '50-59', label: '50 to 59' },
        { id: '60-plus', label: '60 or over' },
      ],
    },
    {
      id: 'ms-status',
      kind: 'one',
      title: 'What do {you} know about MS?',
      help: 'MS is multiple sclerosis. Any type counts.',
      short: 'MS',
      why: 'The danger signs are the same for everybody. Who to call, and what may be an old MS symptom, depends on this.',
      options: [
        { id: 'diagnosed', label: 'MS has been diagnosed' },
        { id: 'being-tested', label: 'Being tested for MS' },
        { id: 'think-so', label: 'It might be MS, but there is no test yet' },
        { id: 'no', label: 'No MS' },
      ],
    },
    {
      id: 'where',
      kind: 'many',
      title: 'Where is the pain?',
      help: 'Choose all that it could be: for just “the hip”, groin and outer hip. If {you} cannot feel pain there, choose where there is swelling, a bruise or more spasm.',
      short: 'Place',
      why: 'A sore joint, a tight muscle and a nerve each tend to hurt in their own places. Pain in the back or leg can also make other signs more urgent.',
      options: [
        { id: 'groin', label: 'Groin', hint: 'The crease at the top of the leg' },
        { id: 'outer-hip', label: 'Outer hip', hint: 'The bony point at the side' },
        { id: 'buttock', label: 'Buttock' },
        { id: 'low-back', label: 'Low back' },
        { id: 'front-thigh', label: 'Front of thigh' },
        { id: 'inner-thigh', label: 'Inner thigh' },
        { id: 'outer-thigh', label: 'Outer thigh', hint: 'The side, below the bony point' },
        { id: 'back-thigh', label: 'Back of thigh' },
        { id: 'below-knee', label: 'Below the knee' },
        { id: 'shoulders-too', label: 'The shoulders too' },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'side',
      kind: 'one',
      title: 'Which side hurts?',
      short: 'Side',
      why: 'Pain on both sides can have other causes than pain on one side.',
      options: [
        { id: 'left', label: 'Left' },
        { id: 'right', label: 'Right' },
        { id: 'both', label: 'Both sides', hint: 'Or in the middle' },
        notSure,
      ],
    },
    {
      id: 'gca-signs',
      kind: 'many',
      title: 'Is any of this new?',
      short: 'Head, jaw and sight',
      why: 'From the age of 50, pain in both hips and the shoulders can come from inflammation. If it reaches the blood vessels of the head, sight needs quick care.',
      shownIf: { all: [answered('age', '50-59', '60-plus'), answered('side', 'both'), answered('where', 'shoulders-too')] },
      options: [
        { id: 'head-jaw', label: 'New headache, sore scalp, or jaw pain on chewing' },
        { id: 'sight', label: 'Any loss of sight', hint: 'In one eye or both, even if it came back' },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
