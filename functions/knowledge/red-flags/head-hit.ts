import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const hit = says('stand', 'head-hit');

export const headHit = {
  id: 'head-hit',
  name: 'Hit the head',
  serves: ['RF15'],
  suspects: ['bleeding inside the skull (intracranial haemorrhage)', 'a concussion'],
  askAbout: 'a head injury, and whether a scan is needed',
  why: 'After a knock to the head, bleeding inside the skull can show slowly. Blood thinners make it more likely. A clinician can decide if a head scan is needed.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(hit, says('medicines', 'blood-thinner')),
      because: 'You said that {you} hit {your} head, and that {you} take a blood thinner or have a bleeding disorder.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(hit, says('head-after', 'yes')),
      because:
        'You said that {you} hit {your} head, and that since then there has been headache, sickness, drowsiness, muddle or a memory gap.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(hit, says('head-after', 'not-sure')),
      because:
        'You said that {you} hit {your} head, and it is not clear if there has been headache, sickness, drowsiness, muddle or a memory gap since.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(hit, says('medicines', 'not-sure')),
      because: 'You said that {you} hit {your} head, and that you are not sure about the medicines, so a blood thinner is possible.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: hit,
      because: 'You said that {you} hit {your} head.',
    },
  ],
  sources: ['ng232'],
  basis: 'design-decision',
  decision:
    'Follows the list by which NG232 has NHS 111 and GPs send people to the emergency department, read on 26 November 2026: lasting headache, vomiting, a memory gap, not being fully alert, a blood thinner (aspirin alone does not count) and a bleeding disorder. NG232 also names being knocked out, a fit, earlier brain surgery, and alcohol or drugs at the time: nobody is asked about these by name, and a clinician should say if they must be. Any headache counts here, which is wider. Medicines "not sure" counts as a blood thinner, and "not sure" about after-effects counts as yes. A head knock with none of these is same-day. No time limit is asked.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
