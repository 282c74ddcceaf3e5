import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const mood = {
  id: 'mood',
  name: 'Thoughts of ending life or of self-harm',
  serves: ['RF42'],
  strand: 'mood',
  private: true,
  suspects: ['thoughts of suicide or self-harm, which can pass with help (suicidal crisis)'],
  why: 'Pain can wear people down, and about 1 in 5 people with MS have had thoughts like these. They can pass, and someone can listen and help today. This answer changes who we tell you to call, and nothing else.',
  rows: [
    {
      level: 'emergency',
      route: 'crisis-ambulance',
      when: says('mood', 'plan-or-act'),
      because: 'You said that there is a plan to end {your} life or to hurt {yourself}, or that {you} have already hurt {yourself}.',
    },
    {
      level: 'urgent',
      route: 'crisis-line',
      when: says('mood', 'thoughts'),
      because: 'You said that there are thoughts of ending {your} life or of hurting {yourself}, but no plan.',
    },
  ],
  sources: ['mirmo25', 'kalb19'],
  basis: 'design-decision',
  decision:
    'Thoughts without a plan are the same day, as a line of its own beside the result for the hip (amendments A25, section 9). "Prefer not to say" gives no level and shows the crisis panel. Sources differ on how much higher the risk is in MS (evidence 8.1, row 15).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
