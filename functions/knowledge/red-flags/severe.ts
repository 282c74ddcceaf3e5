import { under12Weeks } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const severe = {
  id: 'severe',
  name: 'Pain too bad to think, talk or sleep',
  serves: ['RF49'],
  suspects: [
    'a cause that needs finding quickly, such as a break, an infection or a trapped nerve',
    'pain that its treatment no longer holds',
  ],
  askAbout: 'the cause of very bad pain, and better pain relief',
  why: 'Pain this bad needs help, whatever the cause. It can hide a new problem, and the treatment of the pain can be changed.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('limits', 'cannot-think'), says('course', 'worse')),
      because: 'You said that the pain is so bad that {you} cannot think, talk or sleep, and that it is getting worse.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('limits', 'cannot-think'), under12Weeks),
      because: 'You said that the pain is so bad that {you} cannot think, talk or sleep, and that it began in the last 12 weeks.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('limits', 'cannot-think'),
      because: 'You said that the pain is so bad that {you} cannot think, talk or sleep.',
      suspects: [
        'pain that its treatment no longer holds',
        'more than one cause of pain at the same time',
        'nerve-type pain, which needs other medicines than a sore joint',
      ],
      askAbout: 'better pain relief, and the cause of the pain',
      why: 'Pain this bad needs help, whatever the cause and however old it is. Its treatment can be changed, and a fresh look may find something to treat.',
    },
  ],
  sources: ['hse-back-pain'],
  basis: 'design-decision',
  decision:
    'The words echo how the NHS describes very bad pain, which was seen in copies only. The Irish health service asks people with very severe or worsening back pain to talk to a GP, and does not call it urgent, so both levels are a choice (RF49): the same day where it is new or getting worse, soon where it has lasted over 12 weeks and is not getting worse.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
