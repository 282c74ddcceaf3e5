import { ill, spineSign, weak } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const nerves = {
  suspects: ['a pool of blood that presses on nerves (haematoma)', 'an infection near the spine or the nerves (epidural abscess)'],
  askAbout: 'a bleed or an infection that presses on nerves after an operation or a needle, and an urgent scan',
  why: 'A new nerve sign or a weaker leg after an operation or a needle can mean that blood or an infection presses on nerves. It is uncommon, but it needs a scan today.',
} as const;

export const recentProcedure = {
  id: 'recent-procedure',
  name: 'Trouble after an operation or a needle',
  serves: ['RF48'],
  suspects: ['an infection after the operation or needle', 'a pool of blood that presses on nerves (haematoma)'],
  askAbout: 'trouble after an operation or a needle near the hip or spine',
  why: 'Worse pain, a wound problem or new numbness after an operation or a needle can mean an infection or a bleed. Both are uncommon, and both are best found early.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('health', 'recent-procedure'), spineSign),
      because:
        'You said that {you} had an operation or a needle in the hip, pelvis or spine in the last 6 weeks and trouble since, and that a nerve sign between the legs, in the bladder or bowels, in sexual feeling or in both legs is new or clearly worse in the last 2 weeks.',
      ...nerves,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('health', 'recent-procedure'), weak),
      because:
        'You said that {you} had an operation or a needle in the hip, pelvis or spine in the last 6 weeks and trouble since, and that a leg, or both, has become weaker.',
      ...nerves,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('health', 'recent-procedure'), ill),
      because:
        'You said that {you} had an operation or a needle in the hip, pelvis or spine in the last 6 weeks and trouble since, and feel hot or shivery, suddenly very ill, or sick again and again.',
      suspects: ['an infection after the operation or needle', 'an infection that harms the whole body (sepsis)'],
      askAbout: 'an infection after an operation or a needle',
      why: 'Illness after an operation or a needle can mean an infection there. It is uncommon, and early treatment works best.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('health', 'recent-procedure'),
      because:
        'You said that {you} had an operation or a needle in the hip, pelvis or spine in the last 6 weeks, with worse pain, a wound problem or new numbness since.',
    },
  ],
  sources: [],
  basis: 'design-decision',
  decision: 'No source was seen for this rule: six weeks and both levels rest on general medical knowledge (RF48, amendments A9).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
