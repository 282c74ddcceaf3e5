import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const stopped = {
  id: 'stopped',
  name: 'A medicine stopped or missed suddenly',
  serves: ['RF39', 'RF40', 'RF44'],
  suspects: [
    'illness from stopping a medicine suddenly (withdrawal)',
    'too little natural steroid in the body after long-term steroids (adrenal crisis)',
  ],
  askAbout: 'a medicine that was stopped or missed suddenly',
  why: 'Baclofen, some nerve and pain medicines and long-term steroids can make people ill when they stop suddenly, and the signs may take a day or more to show. A pharmacist or doctor can say how to start again or stop safely.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('stopped-effect', 'ill'),
      because:
        'You said that {you} stopped, halved, missed, ran out of or could not keep down a medicine, and have become ill since: shaking, sweating, seeing things, rigid, vomiting or faint.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('stopped-effect', 'stiffer'),
      because:
        'You said that {you} stopped, halved, missed, ran out of or could not keep down a medicine, and have been stiffer or had more spasms since.',
    },
    {
      level: 'urgent',
      route: 'pharmacist-today',
      when: says('stopped-effect', 'well'),
      because: 'You said that {you} stopped, halved, missed, ran out of or could not keep down a medicine, and are well or much as usual.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('stopped-effect', 'not-sure'),
      because:
        'You said that {you} stopped, halved, missed, ran out of or could not keep down a medicine, and it is not clear how {you} have been since.',
    },
  ],
  clearedBy: [
    {
      when: says('stopped-effect', 'planned'),
      because: 'The medicine that was stopped did not count, because you said that it was planned, slowly, with the prescriber.',
    },
  ],
  sources: ['abi-scot', 'bmj-bac', 'bac-halluc', 'tiz', 'mhra26', 'ng243', 'rcp-sec'],
  basis: 'design-decision',
  decision:
    'All the named medicines share one level: stopped and well is the same day, ill is an ambulance. The sources differ by medicine, and for gabapentin or pregabalin the evidence file allows soon (RF40); the safer level is used. Where it is not clear how the person is, an urgent doctor is the route, not the pharmacist. Stiffer and otherwise well since a cut dose is the same day too: it is the usual first sign of too little baclofen, and not yet the illness.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
