import type { Screen } from '../vocabulary.ts';

export const mood = {
  id: 'mood',
  stage: 'about-you',
  danger: true,
  title: 'Hard thoughts',
  questions: [
    {
      id: 'mood',
      kind: 'one',
      title: 'Pain can wear people down. Are {you} having thoughts of ending {your} life or hurting {yourself}?',
      help: 'If you answer for someone: have they said so, or do you fear it? This answer changes who we tell you to call, and nothing else.',
      short: 'Hard thoughts',
      why: 'Pain and MS can bring such thoughts, and there is help for them. Asking does not cause them. The answer never goes into a print-out or a hand-over.',
      private: true,
      options: [
        { id: 'no', label: 'No' },
        { id: 'thoughts', label: 'Yes, thoughts, but no plan' },
        { id: 'plan-or-act', label: 'Yes, with a plan, or {you} have already hurt {yourself}' },
        { id: 'prefer-not', label: 'Prefer not to say', hint: 'Or not known' },
      ],
    },
  ],
} as const satisfies Screen;
