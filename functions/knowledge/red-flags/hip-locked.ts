import { ill, immuneStrong, spineSign } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const locked = says('signs', 'hip-locked');

const infected = {
  suspects: ['an infected hip joint (septic arthritis)', 'an infection in the deep hip muscle (psoas abscess)', 'a broken hip (fracture)'],
} as const;

export const hipLocked = {
  id: 'hip-locked',
  name: 'Any hip movement hurts badly, or the hip must stay bent',
  serves: ['RF12', 'RF14', 'RF18'],
  suspects: [
    'an infected hip joint (septic arthritis)',
    'an infection or a bleed in the deep hip muscle (psoas abscess or haematoma)',
    'a broken hip (fracture)',
    'strong inflammation in the joint (arthritis)',
  ],
  askAbout: 'an infected hip joint and the deep hip muscle, even without a fever',
  why: 'A hip that suddenly cannot be moved can be infected, or there can be an infection or a bleed deep in the muscle beside it. There may be no fever, above all with steroids or MS treatments that calm the immune system. Early treatment protects the joint.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(locked, immuneStrong),
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that {your} medicines lower, or may lower, the defence against infection.',
      ...infected,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(locked, ill),
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that {you} are hot, shivery, very ill or sick again and again.',
      ...infected,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(locked, says('health', 'hip-metal')),
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that there is a replacement or metal in the sore hip.',
      suspects: [
        'an infection round the replacement or metal (periprosthetic infection)',
        'a break beside it (periprosthetic fracture)',
        'a replacement that is loose or out of its socket (dislocation)',
      ],
      askAbout: 'an infection or a break round the metal in the hip, even without a fever',
      why: 'A replaced or mended hip that suddenly cannot be moved can be infected, broken or out of place. There may be no fever. Early treatment can save the metal and the joint.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(locked, says('medicines', 'blood-thinner')),
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that {you} take a blood thinner or have a bleeding disorder.',
      suspects: [
        'a bleed in the deep hip muscle (psoas haematoma)',
        'a bleed in the hip joint (haemarthrosis)',
        'an infected hip joint (septic arthritis)',
      ],
      askAbout: 'a bleed in the hip or the deep hip muscle',
      why: 'With a blood thinner or a bleeding disorder, blood can collect in the joint or in the muscle deep beside it, even without a knock. A scan shows it, and early care protects the nerve to the leg.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(locked, spineSign),
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that a nerve sign is new or clearly worse in the last 2 weeks (between the legs, bladder, bowel, sexual feeling or down both legs).',
      suspects: [
        'an infection in or beside the spine (discitis, epidural abscess)',
        'an infection or a bleed in the deep hip muscle that presses on a nerve (psoas abscess or haematoma)',
        'an infected hip joint (septic arthritis)',
      ],
      askAbout: 'an infection of the hip or the spine, and an urgent scan',
      why: 'A hip that suddenly cannot be moved, together with a new nerve sign, can mean an infection or a bleed near the spine or deep in the hip. It is rare, but it needs a scan today.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: locked,
      because:
        'You said that any movement of the hip hurts badly or that the hip has to be kept bent, and that this is not {your} usual spasm.',
    },
  ],
  sources: ['kernow', 'exeter', 'glos', 'nhs-septic', 'va-septic', 'psoas19', 'psoas-rev'],
  basis: 'design-decision',
  decision:
    'Hip units send a suspected joint infection to an emergency department; NHS pages say urgent GP. Here the emergency level is for people with added risk, and same-day for the rest (evidence 8.1, row 3). Fever is never needed: it is missing in many adults with an infected joint. Medicines "not sure" counts as lowering the defence.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
