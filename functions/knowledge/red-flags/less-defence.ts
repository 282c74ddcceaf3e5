import { immuneStrong } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const youngAndWorse = all(immuneStrong, says('duration', 'under-2-weeks', '2-6-weeks'), says('course', 'worse'));

export const lessDefence = {
  id: 'less-defence',
  name: 'New pain that grows, with less defence against infection',
  serves: ['RF12', 'RF17', 'RF18'],
  suspects: [
    'a common cause, such as a sore tendon or a strain',
    'an infection of the hip, the spine or the deep hip muscle, without a fever',
  ],
  askAbout: 'an infection that gives no fever',
  why: 'Some medicines hide the fever of an infection. Most new pain has another cause, but pain that grows for weeks is worth a blood test when the body has less defence.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(youngAndWorse, says('limits', 'constant-night')),
      because:
        'You said that the pain began less than 6 weeks ago, is getting worse, and is there day and night with nothing that eases it, and that {your} medicines lower, or may lower, the defence against infection.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(youngAndWorse, any(says('limits', 'sleep', 'walking-work'), says('stand', 'each-step'))),
      because:
        'You said that the pain began less than 6 weeks ago and is getting worse, that it limits {you} or hurts at each step, and that {your} medicines lower, or may lower, the defence against infection.',
    },
  ],
  sources: ['nhs-septic', 'va-septic', 'psoas19', 'wijnands18'],
  basis: 'design-decision',
  decision:
    'The evidence file says never to wait for a fever in people with less defence (RF12), and section 5 asks for one in all but a hip that cannot be moved. Six weeks, and the same day only where nothing eases the pain, are choices: many people with MS take such a treatment, and most of their new pains are sore tendons.',
  written: '2026-11-27',
  nextReview: '2027-11-27',
  review: notReviewed,
} as const satisfies RedFlag;
