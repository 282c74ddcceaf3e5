import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const tooMuch = {
  id: 'too-much',
  name: 'Too much of a medicine, or far sleepier',
  serves: ['RF41', 'RF42'],
  suspects: ['too much of a medicine that slows the body down (overdose)'],
  askAbout: 'too much of a medicine',
  why: 'Medicines for pain, nerves and spasms can slow breathing and cause falls. The risk is higher with a nerve illness such as MS, with kidney disease and over the age of 65.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('too-much-effect', 'very-sleepy'),
      because:
        'You said that {you} took more of a medicine than meant, or became much sleepier since a change, and are very sleepy, hard to wake or breathing slowly.',
    },
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('too-much-effect', 'on-purpose'),
      because: 'You said that more of a medicine was taken on purpose, to harm {yourself}.',
      suspects: ['too much of a medicine (overdose)'],
      why: 'Some medicines do harm hours later, even if nothing is felt yet, and treatment works best early. The people who come are there to help, and not to judge.',
      private: true,
    },
    {
      level: 'urgent',
      route: 'overdose-today',
      when: says('too-much-effect', 'groggy'),
      because: 'You said that {you} took more of a medicine than meant, and are sleepier, dizzy or unwell, but easy to wake.',
    },
    {
      level: 'urgent',
      route: 'overdose-today',
      when: says('too-much-effect', 'not-sure'),
      because:
        'You said that {you} took more of a medicine than meant, or became much sleepier since a change, and it is not clear how {you} are now.',
    },
    {
      level: 'urgent',
      route: 'overdose-today',
      when: says('too-much-effect', 'well'),
      because: 'You said that {you} took more of a medicine than meant, and feel well.',
      suspects: ['an extra dose, which may still take effect'],
      askAbout: 'an extra dose of a medicine',
      why: 'More of a medicine than meant can take effect later, and some slow breathing or cause falls. A person who knows about overdoses can say what to do and what to watch for.',
    },
    {
      level: 'soon',
      route: 'pharmacist-soon',
      when: says('too-much-effect', 'drowsier'),
      because: 'You said that {you} are sleepier since a planned change of medicine, but easy to wake.',
      suspects: ['a side effect of the changed medicine', 'a dose that is too high for now'],
      askAbout: 'being sleepier since a change of medicine',
      why: 'Medicines for pain, nerves and spasms can make people sleepy and cause falls. A pharmacist can say whether the dose should change.',
    },
  ],
  sources: ['mhra17', 'mhra21'],
  basis: 'design-decision',
  decision:
    'Any extra dose is the same day if the person is well, whatever the medicine (amendments A16; section 9 asks whether simple painkillers could be soon). The route is a call now to whoever knows about overdoses, and no pharmacist: paracetamol and methotrexate do harm hours later. Sleepier but easy to wake after more than was meant is the same day, since it may not have reached its height.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
