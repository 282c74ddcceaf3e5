import { upTo12Months } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const slowly = {
  suspects: [
    'a replacement or metal that has come loose (loosening)',
    'a slow infection round it (periprosthetic infection)',
    'a sore tendon or muscle near it',
  ],
} as const;

export const hipMetal = {
  id: 'hip-metal',
  name: 'Pain in a hip with a replacement or metal',
  serves: ['RF14'],
  suspects: [
    'a replacement or metal that has come loose (loosening)',
    'a slow infection round it (periprosthetic infection)',
    'a small break beside it (periprosthetic fracture)',
  ],
  askAbout: 'pain in a hip that has a replacement or metal',
  why: 'A replaced or mended hip that begins to hurt needs a look. A loose part, a slow infection or a small break is easier to treat early.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'hip-metal'), says('course', 'worse'), says('stand', 'each-step')),
      because:
        'You said that the sore hip has a replacement or metal in it, that the pain is getting worse, and that each step or each time with weight on it hurts.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('health', 'hip-metal'), says('course', 'worse')),
      because: 'You said that the sore hip has a replacement or metal in it, and that the pain is getting worse.',
      ...slowly,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('health', 'hip-metal'), upTo12Months),
      because: 'You said that the sore hip has a replacement or metal in it, and that {you} have had the pain for up to 12 months.',
      ...slowly,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('health', 'hip-metal'), says('limits', 'constant-night')),
      because:
        'You said that the sore hip has a replacement or metal in it, and that the pain is there day and night, with no position or medicine that eases it.',
      ...slowly,
    },
  ],
  sources: ['mayo-hip', 'nhs-septic'],
  basis: 'design-decision',
  decision:
    'A source asks for an early look at any pain near an artificial hip, without a number of days: soon is a choice, and the same day if it gets worse and hurts on each step (amendments A9). Pain of over a year that is not worse counts if nothing eases it, day and night, and not otherwise.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
