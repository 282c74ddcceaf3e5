import type { Person } from '../section-five/reading.ts';

/*
 * Section 6 of the amendments as plain functions: what counts towards the kind of pain, what could add to it, and which
 * patterns are mentioned. Like section 5 here, it shares no code with the engine and the knowledge.
 */

export type Holds = (person: Person) => boolean;

const oneSide: Holds = ({ says }) => says('side', 'left', 'right');
const longBefore: Holds = ({ says }) => says('feel-since', 'long-before');
const legAreas = ['front-thigh', 'inner-thigh', 'outer-thigh', 'back-thigh', 'below-knee'];
const provoked: Holds = ({ says }) => says('worse', 'stand-walk-stairs', 'sitting-rising', 'deep-bend-twist');
const under50: Holds = ({ says }) => says('age', '18-44', '45-49');

export const features: Readonly<Record<string, Holds>> = {
  'n1-burning': ({ says }) => says('words', 'burning'),
  'n2-freezing': ({ says }) => says('words', 'freezing'),
  'n3-electric': ({ says }) => says('words', 'electric'),
  'n4-tingling': (person) => person.says('words', 'tingling') && !longBefore(person),
  'n5-numb': (person) => person.says('skin-feel', 'numb-there') && !longBefore(person),
  'n6-warm-cool': (person) => person.says('skin-feel', 'warm-cool') && !longBefore(person),
  'n5-n6-long-before': (person) => person.says('skin-feel', 'numb-there', 'warm-cool') && longBefore(person),
  'n7-touch': ({ says }) => says('skin-feel', 'touch-hurts'),
  'n8-by-itself': ({ says }) => says('worse', 'nothing'),
  'n9-spread': ({ says }) =>
    (says('side', 'both') && says('where', 'below-knee')) || legAreas.filter((area) => says('where', area)).length >= 4,
  'n10-neck-shock': ({ says }) => says('words', 'neck-shock'),
  'n11-one-strip': (person) =>
    oneSide(person) &&
    person.says('where', 'below-knee') &&
    (person.says('words', 'electric') ||
      (!longBefore(person) && (person.says('words', 'tingling') || person.says('skin-feel', 'numb-there')))),
  'm1-ache': ({ says }) => says('words', 'aching', 'stiff'),
  'm2-provoked': provoked,
  'm2-eased': (person) => provoked(person) && person.says('helps', 'rest-position', 'sit-lean'),
  'm3-point': ({ says }) => says('skin-feel', 'point-sore'),
  'm4-side-socks': ({ says }) => says('worse', 'lying-on-side', 'socks-car'),
  'm5-loosens': ({ says }) => says('worse', 'morning-short') || says('helps', 'moving'),
  'm6-began-after': ({ says }) => says('changes', 'began-after') || says('stand', 'fall'),
  's-jumps': ({ says }) => says('words', 'jumps'),
  's-tight': ({ says }) => says('words', 'tight-cramp') && says('worse', 'triggers'),
};

export const contributors: Readonly<Record<string, Holds>> = {
  spasticity: ({ says }) => says('words', 'jumps', 'tight-cramp') || says('worse', 'triggers'),
  'changed-walk': ({ says }) => says('changes', 'foot-drag', 'lean-swing'),
  'hip-weakness': ({ says }) => says('changes', 'weak-side'),
  'long-sitting': ({ says }) => says('changes', 'sitting-more') || says('health', 'mostly-sitting'),
  'being-less-active': ({ says }) => says('changes', 'sitting-more'),
  fatigue: ({ says }) => says('worse', 'heat-tired') || says('changes', 'tired-late'),
  'thin-bones': ({ says }) => says('health', 'bone-risk', 'thin-bones'),
  'past-steroids': ({ says }) => says('medicines', 'steroid-now', 'steroid-ever'),
  'injection-sites': ({ says }) => says('skin-detail', 'injection-lump'),
};

export const patterns: Readonly<Record<string, Holds>> = {
  'hip-osteoarthritis': ({ says }) =>
    says('age', '45-49', '50-59', '60-plus') &&
    says('worse', 'stand-walk-stairs') &&
    !says('worse', 'morning-long', 'not-sure') &&
    says('where', 'groin', 'buttock', 'front-thigh'),
  'outer-hip-tendon': ({ says }) =>
    says('where', 'outer-hip') && (says('worse', 'lying-on-side', 'stand-walk-stairs') || says('skin-feel', 'point-sore')),
  sciatica: (person) => oneSide(person) && person.says('where', 'below-knee') && person.says('worse', 'sitting-rising', 'cough-sneeze'),
  meralgia: ({ says, onlyTick }) => onlyTick('where') === 'outer-thigh' && (says('words', 'burning') || says('skin-feel', 'numb-there')),
  inflammatory: (person) =>
    under50(person) &&
    person.says('duration', '3-12-months', 'over-1-year') &&
    person.says('worse', 'morning-long', 'night-rest') &&
    person.says('helps', 'moving') &&
    person.says('inflammation-clues', 'psoriasis', 'eye', 'bowel', 'family', 'swollen-joints'),
  impingement: (person) =>
    under50(person) && person.says('where', 'groin') && (person.says('words', 'click-catch') || person.says('worse', 'deep-bend-twist')),
  stenosis: ({ says }) =>
    says('age', '60-plus') && says('side', 'both') && says('worse', 'stand-walk-stairs', 'walk-distance') && says('helps', 'sit-lean'),
  circulation: ({ says }) => says('worse', 'walk-distance') && says('helps', 'stand-still'),
};
