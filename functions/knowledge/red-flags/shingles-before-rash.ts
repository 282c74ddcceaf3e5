import { immuneStrong } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const newSkinPainOnOneSide = all(
  says('duration', 'under-2-weeks'),
  says('side', 'left', 'right'),
  any(says('words', 'burning', 'tingling'), says('skin-feel', 'touch-hurts')),
);

export const shinglesBeforeRash = {
  id: 'shingles-before-rash',
  name: 'Pain on one side that could be shingles before the rash',
  serves: ['RF22'],
  suspects: ['shingles before its rash shows (herpes zoster)', 'nerve pain of another kind, from MS or from the back'],
  askAbout: 'shingles that has no rash yet',
  why: 'Shingles can hurt for days before any spots show. Look at the skin every day, or ask someone to look. If spots or blisters come, get help the same day, because treatment works best early.',
  rows: [
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(newSkinPainOnOneSide, immuneStrong),
      because:
        'You said that the pain is on one side and under 2 weeks old, that it burns, tingles or hurts at a light touch, and that {your} medicines may lower the defence against infection.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(newSkinPainOnOneSide, says('age', '60-plus')),
      because:
        'You said that the pain is on one side and under 2 weeks old, that it burns, tingles or hurts at a light touch, and that {you} are 60 or over.',
    },
  ],
  sources: ['arvin15', 'barts-zoster'],
  basis: 'design-decision',
  decision:
    'No source gives a level for shingles before its rash: soon, with a daily look at the skin, is a choice (amendments A26). MS nerve pain can feel the same. Of the study of shingles on fingolimod (2015), only the abstract was read: 11 cases in 1,000 person-years, and 6 without the drug.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
