import { anySteroid, notWorse } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const hipPainAfterSteroids = all(anySteroid, says('where', 'groin', 'buttock', 'front-thigh', 'inner-thigh'));
const onWeightOrAtNight = any(
  says('stand', 'each-step'),
  says('worse', 'stand-walk-stairs', 'night-rest'),
  says('limits', 'constant-night'),
);

export const hipBoneDeath = {
  id: 'hip-bone-death',
  name: 'Deep hip pain after steroids',
  serves: ['RF13'],
  suspects: ['loss of blood supply to the ball of the hip joint (avascular necrosis)', 'wear in the hip joint (osteoarthritis)'],
  askAbout: 'avascular necrosis of the hip after steroids, and whether an X-ray or MRI is needed',
  why: 'Steroids, as used for relapses, can harm the blood supply of the hip bone in some people, even months or years later. In reported cases it was found late because the pain was put down to MS. An early X-ray can look normal, so ask about an MRI.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(hipPainAfterSteroids, says('duration', '2-6-weeks', '6-12-weeks'), says('stand', 'each-step'), says('course', 'worse')),
      because:
        'You said that {you} have had steroids, and that pain in the groin, the buttock, or the front or inner thigh has been there for 2 to 12 weeks, hurts every time there is weight on it and is getting worse.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(hipPainAfterSteroids, says('duration', '2-6-weeks', '6-12-weeks', '3-12-months'), onWeightOrAtNight),
      because:
        'You said that {you} have had steroids, and that pain in the groin, the buttock, or the front or inner thigh has been there for 2 weeks to 12 months, and comes with weight on the leg or at night or rest.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(hipPainAfterSteroids, says('duration', 'over-1-year'), says('course', 'worse'), onWeightOrAtNight),
      because:
        'You said that {you} have had steroids, and that pain in the groin, the buttock, or the front or inner thigh has been there for over a year, comes with weight on the leg or at night or rest, and is getting worse.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(hipPainAfterSteroids, says('duration', 'over-1-year'), notWorse, onWeightOrAtNight),
      because:
        'You said that {you} have had steroids, and that pain in the groin, the buttock, or the front or inner thigh has been there for over a year, comes with weight on the leg or at night or rest, and is not getting worse.',
    },
  ],
  sources: ['sahraian12', 'ce06', 'avn60', 'avn26'],
  basis: 'design-decision',
  decision:
    'Any steroid course counts, at any time: small studies in MS disagree on how often this happens and on dose. Pain of over a year that is not getting worse is routine, with a question about imaging, because most people with relapsing MS have had steroids (amendments A20). That move down can miss a slow case; an examination alone does not clear it. An old pain that suddenly became far worse is counted from then: in its first 2 weeks this rule is silent, and pain with each step is read by rule `stress-fracture`.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
