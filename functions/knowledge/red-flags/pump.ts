import { notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const pump = {
  id: 'pump',
  name: 'Baclofen pump trouble',
  serves: ['RF38', 'RF41'],
  suspects: [
    'too much baclofen from the pump (overdose)',
    'too little baclofen from the pump (withdrawal)',
    'an infection where the pump or its tube lies',
  ],
  askAbout: 'trouble with a baclofen pump',
  why: 'A pump that gives too much or too little baclofen can make a person very ill within hours to days. A pump team can find the fault and put it right. Take the pump card along.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('pump-detail', 'sleepy-floppy'),
      because: 'You said that {you} have a baclofen pump and are very sleepy, floppy or breathing slowly.',
      suspects: ['too much baclofen from the pump (overdose)'],
      couldBe: 'too much baclofen',
    },
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('pump-detail', 'withdrawal-signs'),
      because:
        'You said that {you} have a baclofen pump, and now have one or more of these: more spasms, itch, fever, a fast heart, feeling light-headed or muddled.',
      suspects: ['too little baclofen from the pump (withdrawal)', 'an infection, of the pump or elsewhere'],
      couldBe: 'baclofen withdrawal',
    },
    {
      level: 'urgent',
      route: 'pump-team-today',
      when: says('pump-detail', 'alarm-refill'),
      because: 'You said that the alarm of {your} baclofen pump sounds, or a refill was missed.',
      suspects: ['a pump that is nearly empty or does not work, so that too little baclofen may come (withdrawal)'],
    },
    {
      level: 'urgent',
      route: 'pump-team-today',
      when: says('pump-detail', 'pump-sore'),
      because: 'You said that the skin over {your} baclofen pump or its scar is red, sore, swollen or leaking.',
      suspects: ['an infection where the pump or its tube lies', 'a scar or skin under strain from the pump'],
      why: 'Skin that is red, sore, swollen or leaking over a pump can be infected. The tube leads to the spine, so the pump team needs to know today.',
    },
    {
      level: 'urgent',
      route: 'pump-team-today',
      when: says('pump-detail', 'not-sure'),
      because: 'You said that {you} have a baclofen pump, and it is not clear whether it is working well.',
    },
  ],
  sources: ['bmc-itb', 'stetkarova15', 'henryford', 'itb-od'],
  basis: 'design-decision',
  decision:
    'One sign of too little baclofen is enough for an ambulance; an alarm or a missed refill without signs goes to the pump team the same day. A red or sore pump site without signs is the same day too (amendments A11), and no source was seen for that.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
