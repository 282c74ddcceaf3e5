import type { Holds } from '../section-six/findings.ts';

/*
 * The end of section 5 of the amendments, and A23: the answers that clear a sign, a second time. What they say is shown with
 * the result: "did not count, because ...".
 */

const usualAndChecked =
  (sign: string): Holds =>
  ({ says }) =>
    says(`${sign}-when`, 'usual') && says('nerve-checked', 'yes');

const better: Holds = ({ says }) => says('course', 'better');
const limits: Holds = ({ says }) => says('limits', 'sleep', 'walking-work', 'cannot-think', 'constant-night');
const stopsNothing: Holds = (person) =>
  person.says('limits', 'none', 'very-wrong') && !limits(person) && !person.says('limits', 'not-sure');

export const clearedBy: Readonly<Record<string, Holds>> = {
  ...Object.fromEntries(['saddle', 'bowel', 'bladder', 'sexual', 'both-legs', 'band'].map((sign) => [`${sign} 0`, usualAndChecked(sign)])),
  'weak 0': ({ says }) => says('weak-how', 'heat-tired'),
  'ms-change 0': ({ says }) => says('ms-change', 'under-24h-or-heat'),
  'ms-change 1': ({ says }) => says('ms-change', 'seen-better'), // Calmer: not in section 4.
  'stopped 0': ({ says }) => says('stopped-effect', 'planned'),
  'routine 0': (person) => limits(person) && better(person) && person.says('duration', 'under-2-weeks', '2-6-weeks'),
  'routine 1': (person) => better(person) && stopsNothing(person) && person.says('duration', '6-12-weeks', '3-12-months', 'over-1-year'),
  'routine 2': (person) =>
    stopsNothing(person) &&
    person.says('duration', '3-12-months', 'over-1-year') &&
    person.says('course', 'same', 'comes-and-goes') &&
    person.says('checked', 'yes'),
};
