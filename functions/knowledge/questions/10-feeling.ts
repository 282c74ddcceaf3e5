import { answered } from '../../engine/condition.ts';
import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure, notSure } from './shared-options.ts';

export const feeling = {
  id: 'feeling',
  stage: 'your-pain',
  danger: false,
  title: 'What the pain feels like',
  questions: [
    {
      id: 'words',
      kind: 'many',
      title: 'Which words fit the pain?',
      help: 'Choose all that fit. For someone who cannot say: "I am not sure".',
      short: 'Words for the pain',
      why: 'Nerve pain, joint pain and spasm are often told in different words. Words alone do not settle it, so we ask more.',
      options: [
        { id: 'burning', label: 'Burning', hint: 'Or scalding' },
        { id: 'freezing', label: 'Freezing', hint: 'Painful cold' },
        { id: 'electric', label: 'Electric', hint: 'Shooting, or like a shock' },
        { id: 'tingling', label: 'Tingling', hint: 'Or prickling, pins and needles, or itch' },
        { id: 'aching', label: 'Aching', hint: 'Or sore, dull or dragging' },
        { id: 'stiff', label: 'Stiff' },
        { id: 'tight-cramp', label: 'Tight, pulling, or a cramp' },
        { id: 'jumps', label: 'The leg jumps, stiffens or crosses by itself' },
        { id: 'click-catch', label: 'Clicks, catches or pinches' },
        { id: 'neck-shock', label: 'A shock down the back or legs on bending the neck' },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'skin-feel',
      kind: 'many',
      title: 'Is the feeling changed in the sore area?',
      help: 'Choose all that fit.',
      short: 'Feeling in the sore area',
      why: 'Changed feeling in the same place as the pain points towards nerves. One sore spot points more to muscle, tendon or joint.',
      options: [
        { id: 'numb-there', label: 'Numb there' },
        { id: 'warm-cool', label: 'Hard to tell warm from cool there' },
        { id: 'touch-hurts', label: 'Light touch, clothes or sheets hurt' },
        { id: 'point-sore', label: 'One spot is sore to press', hint: 'A spot to point at with one finger' },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'feel-since',
      kind: 'one',
      title: 'Tingling, numbness, or warm and cool: did it start with this pain?',
      short: 'Changed feeling, since',
      why: 'Legs that were numb for years say little about a new pain. A change that came with the pain says more.',
      shownIf: { any: [answered('words', 'tingling'), answered('skin-feel', 'numb-there', 'warm-cool')] },
      options: [
        { id: 'with-pain', label: 'With this pain, or since it began' },
        { id: 'long-before', label: 'Long before this pain' },
        notSure,
      ],
    },
  ],
} as const satisfies Screen;
