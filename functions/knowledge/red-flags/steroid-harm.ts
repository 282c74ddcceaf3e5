import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const steroidHarm = {
  id: 'steroid-harm',
  name: 'Steroids and feeling very ill or very changed',
  serves: ['RF44', 'RF45'],
  suspects: [
    'too little natural steroid in the body (adrenal crisis)',
    'a strong effect of steroids on mood and sleep (steroid psychosis)',
  ],
  askAbout: 'harm from steroids',
  why: 'Steroid tablets can make the body produce less of its own steroid, which it needs in an illness. Steroids can also change mood and sleep strongly. Both can be treated.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('steroid-effects', 'weak-sick'),
      because: 'You said that {you} have had steroids in the last 4 weeks, and are very weak, dizzy or vomiting.',
      suspects: ['too little natural steroid in the body (adrenal crisis)', 'an infection, which steroids can hide'],
      askAbout: 'an adrenal crisis after steroids',
      why: 'Steroids can make the body produce less of its own steroid, which it needs in an illness. Without enough of it a person can become very ill, and treatment helps fast.',
      couldBe: 'an adrenal crisis',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('steroid-effects', 'mood-wild'),
      because:
        'You said that {you} have had steroids in the last 4 weeks, and have hardly any sleep with wild or frightening thoughts, or a very strong change of mood.',
      suspects: ['a strong effect of steroids on mood and sleep (steroid psychosis)'],
      askAbout: 'a strong effect of steroids on mood and sleep',
      why: 'Steroids can change mood and sleep strongly. It is a known effect and can be treated. Ask a clinician before stopping the steroids.',
    },
  ],
  sources: ['ng243', 'rcp-sec'],
  basis: 'design-decision',
  decision:
    'Very weak, dizzy or vomiting is an ambulance for any steroid course in the last 4 weeks. The steroid card covers 4 weeks or more of tablets, and a crisis after one short relapse course is rare, so some calls will be false alarms. The level for mood rests on general medical knowledge (amendments A15).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
