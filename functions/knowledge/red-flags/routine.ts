import { from3Months, notBetter } from '../sets.ts';
import { all, notReviewed, type RedFlag, says, saysOnly } from '../vocabulary.ts';

const limiting = says('limits', 'sleep', 'walking-work', 'cannot-think', 'constant-night');
const stopsNothing = saysOnly('limits', 'none', 'very-wrong');
const from6Weeks = says('duration', '6-12-weeks', '3-12-months', 'over-1-year');

export const routine = {
  id: 'routine',
  name: 'Pain that stays, grows or limits life',
  serves: [],
  suspects: ['a problem of a joint, tendon, muscle or nerve that an examination can name'],
  askAbout: 'an examination of the hip, and physiotherapy',
  why: 'Pain that stays, grows or gets in the way of life is worth an examination. It is easier to treat once the cause has a name.',
  rows: [
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: says('course', 'worse'),
      because: 'You said that the pain is getting worse.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(limiting, notBetter),
      because:
        'You said that the pain limits sleep, moving about, work or clear thinking, or is there day and night, and that it is not getting better.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(limiting, from6Weeks),
      because: 'You said that the pain has been there for 6 weeks or more, and gets in the way of daily life.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('duration', '6-12-weeks'), notBetter),
      because: 'You said that {you} have had the pain for 6 to 12 weeks, and that it is not getting better.',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(from3Months, notBetter, says('checked', 'no', 'not-sure')),
      because:
        'You said that {you} have had the pain for 3 months or more, that it is not getting better, and that it has had no check in the last year that you know of.',
    },
  ],
  clearedBy: [
    {
      when: all(limiting, says('course', 'better'), says('duration', 'under-2-weeks', '2-6-weeks')),
      because: 'What the pain stops did not count, because you said that it is under 6 weeks old and getting better.',
    },
    {
      when: all(from6Weeks, says('course', 'better'), stopsNothing),
      because: 'The time that the pain has lasted did not count, because you said that it is getting better and stops nothing.',
    },
    {
      when: all(from3Months, says('course', 'same', 'comes-and-goes'), stopsNothing, says('checked', 'yes')),
      because:
        'The time that the pain has lasted did not count, because you said that it was checked in the last year, is not getting worse and stops nothing.',
    },
  ],
  sources: [],
  basis: 'design-decision',
  decision:
    'Six weeks, three months and the two answers that clear (getting better, checked in the last year) are choices (amendments A23, a move down). No source gives a time limit for hip pain in MS.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
