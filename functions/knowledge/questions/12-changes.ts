import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure } from './shared-options.ts';

export const changes = {
  id: 'changes',
  stage: 'your-pain',
  danger: false,
  title: 'What changed',
  questions: [
    {
      id: 'changes',
      kind: 'many',
      title: 'What changed, before the pain or with it?',
      short: 'What changed',
      why: 'MS can change how a person walks, sits and moves. That can load the hip in a new way, and some of it can be helped.',
      options: [
        {
          id: 'began-after',
          label: 'The pain began after a fall or knock, lifting, new exercise, longer sitting or a change in walking',
        },
        { id: 'foot-drag', label: 'A foot drags or trips' },
        { id: 'lean-swing', label: 'Leaning over or swinging a leg to walk' },
        { id: 'sitting-more', label: 'Sitting more than before' },
        { id: 'weak-side', label: 'One side is weaker' },
        { id: 'new-aid-shoes', label: 'New walking aid, wheelchair or shoes' },
        { id: 'tired-late', label: 'Moving gets harder when tired or late in the day' },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
