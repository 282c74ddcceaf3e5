import type { Screen } from '../vocabulary.ts';

export const start = {
  id: 'start',
  stage: 'danger-signs',
  danger: true,
  title: 'Who is this for?',
  questions: [
    {
      id: 'answering-for',
      kind: 'one',
      title: 'Who are you answering for?',
      short: 'Answered by',
      why: 'The rules are the same. The words change, so that the result speaks about the right person.',
      options: [
        { id: 'myself', label: 'Myself' },
        { id: 'someone-else', label: 'Someone else', hint: 'Answer about them. Ask them where you can.' },
      ],
    },
  ],
} as const satisfies Screen;
