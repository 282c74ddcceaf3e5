import type { Level } from '../../../functions/engine/level.ts';
import type { Holds } from './findings.ts';

/*
 * The lines that are shown beside an outcome, a second time: who sees each, and at which levels. From the evidence,
 * section 5, and the amendments, A20 to A28. It shares no code with the knowledge.
 */

/** Safer: nobody who is pregnant, had a baby, or is not sure of these, gets a line about looking after it at home. */
const notPregnant: Holds = ({ says, told }) => told('health') && !says('health', 'pregnant-baby', 'not-sure');
const oneSide: Holds = ({ says }) => says('side', 'left', 'right');
const lessFeeling: Holds = ({ says }) =>
  says('skin-feel', 'numb-there', 'warm-cool') || says('saddle-when', 'recent', 'usual') || says('both-legs-when', 'recent', 'usual');
const heatOrTired: Holds = ({ says }) => says('worse', 'heat-tired') || says('changes', 'tired-late');

const belowUrgent = ['soon', 'routine', 'self-care'] as const;
const atHome = ['routine', 'self-care'] as const;

export const notes: Readonly<Record<string, readonly [readonly Level[], Holds]>> = {
  'bone-may-be-broken': [['emergency'], ({ says }) => says('stand', 'cannot-weight', 'moved-looks-different', 'serious-accident')],
  'weight-off-the-leg': [
    ['urgent', 'soon'],
    ({ says }) =>
      (says('stand', 'each-step') ||
        (says('medicines', 'steroid-now', 'steroid-ever') &&
          says('where', 'groin', 'buttock', 'front-thigh', 'inner-thigh') &&
          says('worse', 'stand-walk-stairs'))) &&
      (says('duration', 'under-2-weeks', '2-6-weeks', '6-12-weeks') || says('course', 'worse')),
  ],
  'burn-first-aid': [['urgent', 'soon'], ({ says }) => says('skin-detail', 'burn')],
  'weight-off-the-sore': [['urgent', 'soon'], ({ says }) => says('skin-detail', 'sore-mark', 'sore-infected')],
  maternity: [['urgent', 'soon'], ({ says }) => says('health', 'pregnant-baby')],
  'on-purpose-help': [['emergency'], ({ says }) => says('too-much-effect', 'on-purpose')],
  'crisis-help': [['urgent', ...belowUrgent], ({ says }) => says('mood', 'prefer-not')],
  'private-help': [['emergency', 'urgent', ...belowUrgent], ({ says }) => says('stand', 'hurt-by-someone')],
  'not-diagnosed': [belowUrgent, ({ notDiagnosed }) => notDiagnosed],
  'steroids-ask-for-scan': [
    ['soon', 'routine'],
    ({ says }) =>
      says('medicines', 'steroid-now', 'steroid-ever') &&
      says('where', 'groin', 'buttock', 'front-thigh', 'inner-thigh') &&
      says('duration', 'over-1-year') &&
      says('course', 'better', 'same', 'comes-and-goes') &&
      (says('stand', 'each-step') || says('worse', 'stand-walk-stairs', 'night-rest') || says('limits', 'constant-night')),
  ],
  'fever-same-pain': [['soon'], ({ ill, says }) => ill && says('ill-and-pain', 'no')],
  'watch-the-skin': [
    ['soon'],
    (person) =>
      person.says('duration', 'under-2-weeks') &&
      oneSide(person) &&
      (person.says('words', 'burning', 'tingling') || person.says('skin-feel', 'touch-hurts')) &&
      (person.lowDefence || person.says('age', '60-plus')),
  ],
  'ms-triggers': [
    belowUrgent,
    ({ says }) => says('nerve-change', 'spasms-jump') || says('words', 'jumps', 'tight-cramp') || says('worse', 'triggers'),
  ],
  'never-stop-suddenly': [belowUrgent, ({ says }) => says('medicines', 'stopped', 'pump')],
  'may-not-feel-pain': [belowUrgent, (person) => person.says('health', 'mostly-sitting') || lessFeeling(person)],
  'no-heat-on-numb-skin': [belowUrgent, lessFeeling],
  'heat-and-ms': [belowUrgent, ({ says }) => says('worse', 'heat-tired')],
  'dragging-foot': [belowUrgent, ({ says }) => says('changes', 'foot-drag')],
  'new-aid-or-shoes': [belowUrgent, ({ says }) => says('changes', 'new-aid-shoes')],
  'keep-moving': [atHome, notPregnant],
  'change-position': [
    atHome,
    (person) =>
      notPregnant(person) &&
      (person.says('worse', 'sitting-rising') || person.says('changes', 'sitting-more') || person.says('health', 'mostly-sitting')),
  ],
  pacing: [atHome, (person) => notPregnant(person) && heatOrTired(person)],
  'stick-in-the-other-hand': [
    atHome,
    (person) =>
      notPregnant(person) &&
      !person.says('health', 'mostly-sitting') &&
      oneSide(person) &&
      (person.says('stand', 'each-step') || person.says('worse', 'stand-walk-stairs', 'walk-distance')),
  ],
  'lying-on-the-other-side': [atHome, (person) => notPregnant(person) && oneSide(person) && person.says('worse', 'lying-on-side')],
  'spare-the-outer-hip': [
    atHome,
    (person) =>
      notPregnant(person) &&
      person.says('where', 'outer-hip') &&
      (person.says('skin-feel', 'point-sore') || person.says('worse', 'lying-on-side', 'stand-walk-stairs')),
  ],
  'slow-stretching': [
    atHome,
    (person) => notPregnant(person) && (person.says('helps', 'stretch') || person.says('words', 'tight-cramp', 'jumps')),
  ],
  'cool-or-warm': [
    atHome,
    (person) =>
      notPregnant(person) &&
      person.told('skin-feel') &&
      !person.says('skin-feel', 'numb-there', 'warm-cool', 'not-sure') &&
      person.says('helps', 'cool', 'warm'),
  ],
  'pain-relief': [atHome, notPregnant],
};
