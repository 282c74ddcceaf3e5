import type { Danger } from './danger.ts';

const read = '/warning-signs/thoughts-of-suicide/';

/** Thoughts of ending one's life, and being hurt by somebody. */
export const mind = [
  {
    id: 'suicide-now',
    means: { mood: 'plan-or-act' },
    sign: 'you have a plan to end your life, have already hurt yourself or taken too much, or feel that you may act on the thoughts',
    read,
    phrases: [
      'kill myself',
      'going to end my life',
      'end my life tonight',
      'plan to end my life',
      'suicide plan',
      'how to end my life',
      'ways to end my life',
      'took overdose',
      'taken overdose',
      'took too many tablets on purpose',
      'cut myself',
    ],
  },
  {
    id: 'suicide-thoughts',
    means: { mood: 'thoughts' },
    sign: 'you have thoughts of ending your life or hurting yourself. With a plan, or if you may act on them, phone for an ambulance',
    read,
    phrases: [
      'suicidal',
      'want to die',
      'wish I was dead',
      'do not want to live',
      'do not want to be here',
      'do not want to wake up',
      'thinking of killing myself',
      'thoughts of killing myself',
      'end my life',
      'better off dead',
      'better off without me',
      'no point living',
      'no reason to live',
      'cannot go on living',
      'cannot go on like this',
      'self harm',
    ],
  },
  {
    id: 'hurt-by-someone',
    means: { stand: ['hurt-by-someone'] },
    sign: 'someone hurts you, handles you roughly, scares you, or leaves you without care. In danger now, phone for help at once',
    read: '/warning-signs/being-hurt/',
    phrases: [
      'my husband hits me',
      'my carer hurts me',
      'my carer is rough',
      'scared of my husband',
      'domestic abuse',
      'domestic violence',
      'carer abuse',
    ],
  },
] as const satisfies readonly Danger[];
