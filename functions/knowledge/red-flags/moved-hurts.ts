import { ill, weakBone } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const hurtsInANewWay = says('stand', 'moved-hurts');

export const movedHurts = {
  id: 'moved-hurts',
  name: 'Being moved hurts in a new way',
  serves: ['RF09', 'RF10', 'RF12'],
  suspects: [
    'a broken hip, thigh bone or pelvis (fracture)',
    'an infected hip joint (septic arthritis)',
    'extra bone in the soft parts round the hip (heterotopic ossification)',
    'tighter muscles (spasticity)',
  ],
  askAbout: 'a fracture, and whether an X-ray or another scan is needed',
  why: 'In someone who does not walk, new pain on being moved can be the one sign of a broken bone or an infected joint. Bones are often thinner when the legs carry no weight, and a normal transfer can be enough to break one.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance-to-be-moved',
      when: all(hurtsInANewWay, says('stand', 'fall')),
      because: 'You said that being moved or hoisted hurts in a new way, and that there was a fall, knock, twist or awkward transfer.',
      suspects: ['a broken hip, thigh bone or pelvis (fracture)', 'a hip that is out of its socket (dislocation)'],
    },
    {
      level: 'emergency',
      route: 'ambulance-to-be-moved',
      when: all(hurtsInANewWay, weakBone),
      because:
        'You said that being moved or hoisted hurts in a new way, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
      suspects: ['a broken hip, thigh bone or pelvis, even without a fall (fracture)'],
    },
    {
      level: 'emergency',
      route: 'ambulance-to-be-moved',
      when: all(hurtsInANewWay, says('health', 'cancer', 'hip-metal')),
      because:
        'You said that being moved or hoisted hurts in a new way, and that {you} have or had cancer, or have a replacement or metal in the sore hip.',
      suspects: [
        'a broken hip, thigh bone or pelvis, even without a fall (fracture)',
        'a replacement or metal that has moved or come loose',
      ],
    },
    {
      level: 'emergency',
      route: 'ambulance',
      when: all(hurtsInANewWay, ill),
      because:
        'You said that being moved or hoisted hurts in a new way, and that {you} are hot, shivery, very ill or sick again and again.',
      suspects: [
        'an infected hip joint (septic arthritis)',
        'an infection in the deep hip muscle (psoas abscess)',
        'a broken hip, thigh bone or pelvis (fracture)',
      ],
      askAbout: 'an infected hip joint, and a fracture',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: hurtsInANewWay,
      because: 'You said that {you} do not usually walk, and that being moved or hoisted hurts in a new way.',
    },
  ],
  sources: ['wheel', 'occ2', 'bazelier11', 'kernow'],
  basis: 'design-decision',
  decision:
    'For people who do not walk, new pain on moving stands in for "cannot put weight on it". Alone it is same-day; with a fall or transfer, weaker bones or illness it is an emergency (amendments A3), and with cancer or metal in the hip too, which A3 does not name. Most people who do not walk have thinner bones without knowing it, so a clinician may want the emergency level for all.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
