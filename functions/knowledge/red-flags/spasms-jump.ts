import { ill } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const jump = says('nerve-change', 'spasms-jump');

export const spasmsJump = {
  id: 'spasms-jump',
  name: 'Spasms or stiffness suddenly far worse',
  serves: ['RF09', 'RF20', 'RF21', 'RF38', 'RF39', 'RF40'],
  suspects: [
    'a baclofen pump that has stopped giving enough (intrathecal baclofen withdrawal)',
    'a muscle-relaxing medicine that was stopped too fast (withdrawal)',
    'an infection, often of the bladder or the skin',
    'a full bladder or bowel',
    'a broken bone or a sore that is not felt',
    'an MS relapse',
  ],
  askAbout: 'a cause for the spasms: bladder, bowel, skin, bones and medicines',
  why: 'Spasms that suddenly jump have a cause to look for, before MS itself gets the blame. They can be the first sign of something that is not felt.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(jump, says('medicines', 'pump')),
      because: 'You said that spasms or stiffness are suddenly far worse, and that {you} have a baclofen pump.',
      suspects: [
        'a baclofen pump that has stopped giving enough (intrathecal baclofen withdrawal)',
        'an infection, or a full bladder or bowel',
      ],
      askAbout: 'a baclofen pump that may have stopped giving enough, and a call to the pump team',
      why: 'With a baclofen pump, spasms that suddenly jump can mean that too little of the medicine comes through, and that can become dangerous within a day or two. A pump team can find the fault and put it right.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, ill),
      because:
        'You said that spasms or stiffness are suddenly far worse, and that {you} are hot, shivery, very ill or sick again and again.',
      suspects: ['an infection, often of the bladder or the skin', 'fever, which can make spasms worse by itself'],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, says('stand', 'fall')),
      because: 'You said that spasms or stiffness are suddenly far worse, and that there was a fall, knock, twist or awkward transfer.',
      suspects: ['a broken bone that is not felt (fracture)', 'a strain or a bruise'],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, says('stand', 'moved-hurts')),
      because: 'You said that spasms or stiffness are suddenly far worse, and that being moved or hoisted hurts in a new way.',
      suspects: [
        'a broken bone that is not felt fully (fracture)',
        'an infected hip joint (septic arthritis)',
        'a sore that is not felt fully (pressure ulcer)',
      ],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, says('medicines', 'stopped')),
      because:
        'You said that spasms or stiffness are suddenly far worse, and that {you} stopped, missed, ran out of or could not keep down a medicine that should not stop suddenly.',
      suspects: ['a muscle-relaxing or other medicine that was stopped too fast (withdrawal)'],
      askAbout: 'spasms after a medicine was stopped or missed',
      why: 'When some medicines stop suddenly, spasms can jump and a person can become ill. A clinician can say how to start again, or how to stop safely.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, says('health', 'catheter')),
      because: 'You said that spasms or stiffness are suddenly far worse, and that {you} use a catheter.',
      suspects: ['a bladder infection', 'a catheter that drains badly, or a full bladder'],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(jump, says('health', 'mostly-sitting')),
      because: 'You said that spasms or stiffness are suddenly far worse, and that {you} are in a wheelchair or in bed most of the day.',
      suspects: [
        'sore skin or a pressure sore that is not felt',
        'a full bladder or bowel',
        'an infection, often of the bladder',
        'a broken bone that is not felt (fracture)',
      ],
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: jump,
      because: 'You said that spasms or stiffness are suddenly far worse.',
      suspects: [
        'a full bladder or bowel',
        'an infection, often of the bladder or the skin',
        'sore skin, an injury or a change of medicine',
        'an MS relapse',
      ],
    },
  ],
  sources: ['bmc-itb', 'stetkarova15', 'henryford', 'ng220', 'wheel', 'brand22'],
  basis: 'design-decision',
  decision:
    'A jump in spasms with a pump is an emergency without any other withdrawal sign, in the emergency department and with the pump team told; more signs make it an ambulance (rule `pump`). People who sit or lie most of the day, use a catheter, fell or feel ill are same-day, because a sore, an infection or a break may not be felt (evidence 1.5). A planned, slow stop of a medicine also counts as stopped here.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
