import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const hurtBySomeone = {
  id: 'hurt-by-someone',
  name: 'Hurt or handled roughly by someone',
  serves: [],
  private: true,
  suspects: ['harm or rough handling by another person (a safeguarding concern)'],
  why: 'Nobody should be hurt by the people around them, and this happens to many people who need care. You decide what to tell, to whom and when.',
  rows: [
    {
      level: 'soon',
      route: 'safe-talk',
      when: says('stand', 'hurt-by-someone'),
      because: 'You said that {you} were hurt or roughly handled by someone.',
    },
  ],
  sources: ['abuse'],
  basis: 'design-decision',
  decision:
    'Whether to ask at all, and at which level, is open (amendments A24 and section 9). Soon with a private panel is the choice; in danger now means the emergency number. Nothing of it is read out or printed.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
