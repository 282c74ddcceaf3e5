import { answered } from '../../engine/condition.ts';
import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure, yesNoNotSure } from './shared-options.ts';

export const stand = {
  id: 'stand',
  stage: 'danger-signs',
  danger: true,
  title: 'Standing, moving and falls',
  questions: [
    {
      id: 'stand',
      kind: 'many',
      title: 'Standing, moving and falls: which are true?',
      help: '{You} may not feel pain fully. New swelling, a bruise, a leg that lies differently or more spasms count as pain.',
      short: 'Standing, moving and falls',
      why: 'Bones can be thinner with MS, and steroids add to this. A break can happen in a small fall, or with no fall at all.',
      options: [
        {
          id: 'cannot-weight',
          label: 'Because of pain, cannot put weight on it, walk or transfer, but could within the last 6 weeks',
          hint: 'To transfer: to move, say from bed to chair. If it can be done but hurts: the next answer.',
        },
        {
          id: 'each-step',
          label: 'Can put weight on it, but it hurts each time or at every step',
          hint: 'Or, because of pain, no weight on it for over 6 weeks.',
        },
        {
          id: 'leg-different',
          label: 'The leg looks shorter or turned, or the hip clunked out',
          hint: 'Not if it has been so for years',
        },
        {
          id: 'moved-hurts',
          label: 'Do not usually walk, and being moved or hoisted hurts in a new way',
          hint: 'Transfers and turning in bed count. Not a pull that grew over months.',
        },
        {
          id: 'moved-looks-different',
          label: 'New swelling, bruise or leg position, if {you} may feel the leg less or do not walk',
          hint: 'For any reason or none, even without pain. Not a bruise from a knock or strap, well felt and fading.',
        },
        { id: 'fall', label: 'A fall, slip, knock, twist or awkward transfer started it, or was in the last 2 weeks' },
        {
          id: 'serious-accident',
          label: 'A road accident, or a fall from above standing height, started it or made it worse',
          hint: 'In the last 3 months',
        },
        { id: 'head-hit', label: 'The head was hit as well' },
        {
          id: 'hurt-by-someone',
          label: 'Hurt or roughly handled by someone',
          hint: 'You can skip this. No print-out or link has it.',
          onlyInPerson: true,
          private: true,
        },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'head-after',
      kind: 'one',
      title: 'Since the hit on the head: headache, being sick, drowsy, muddled, or a gap in memory?',
      help: 'Answer "Yes" if there is any one of them.',
      short: 'After the hit on the head',
      why: 'These can be signs of bleeding inside the head. It can show hours or days later.',
      shownIf: answered('stand', 'head-hit'),
      options: yesNoNotSure,
    },
  ],
} as const satisfies Screen;
