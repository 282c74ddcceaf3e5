import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure } from './shared-options.ts';

export const dangerNow = {
  id: 'danger-now',
  stage: 'danger-signs',
  danger: true,
  title: 'Emergency signs',
  questions: [
    {
      id: 'danger-now',
      kind: 'many',
      title: 'Is any of this happening now, or in the last day?',
      help: 'Not a long-known MS symptom, the same as always.',
      short: 'Emergency signs, last day',
      why: 'These signs need help at once, whatever the hip pain turns out to be. They are not common, so we ask about them first and then move on.',
      options: [
        {
          id: 'chest-breath',
          label: 'New chest pain, new trouble breathing or swallowing, or coughing up blood',
          hint: 'Not {your} usual tight MS band.',
        },
        {
          id: 'stroke',
          label: 'Face dropped, arm or leg weak, speech slurred or sight lost, within minutes',
          hint: 'Even if it has passed. Not {your} usual weakness or blur in heat.',
        },
        { id: 'hard-to-wake', label: 'Cannot be woken properly, very slow breathing, or a fit (seizure)' },
        {
          id: 'confused-skin',
          label: 'New confusion, blue, grey or blotchy skin or lips, or new spots that stay under a glass',
          hint: 'Or ill with no pee for a day. The colour shows on palms, soles and tongue.',
        },
        {
          id: 'collapse-bleed',
          label: 'Passed out, heavy bleeding, being sick with blood, or black tarry poo',
          hint: 'Not {your} usual period, or iron tablets.',
        },
        {
          id: 'belly-back-sudden',
          label: 'Sudden very bad pain in the tummy, back, side or pelvis',
          hint: 'Or sudden hip or groin pain that made {you} faint, grey or clammy; or new pain with a known aneurysm.',
        },
        {
          id: 'cold-leg',
          label: 'One leg or foot suddenly cold, pale, blue or dead, unlike the other',
          hint: 'Not both feet cold or purple for months.',
        },
        { id: 'pounding-headache', label: 'Sudden pounding headache with sweating, flushing or goose-bumps' },
        { id: 'swollen-face', label: 'Newly swollen lips, face or tongue' },
        { id: 'on-floor', label: 'On the floor and cannot get up, or lay there an hour or more' },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
