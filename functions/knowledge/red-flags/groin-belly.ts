import { ill } from '../sets.ts';
import { all, type Example, notReviewed, type RedFlag, says } from '../vocabulary.ts';

export const groinBelly = {
  id: 'groin-belly',
  name: 'Groin, belly, side or pelvis',
  serves: ['RF26', 'RF27', 'RF28', 'RF29', 'RF30', 'RF31', 'RF32', 'RF52'],
  suspects: [
    'a bulge in the groin (hernia), which can become trapped (strangulated)',
    'a problem in the belly, such as appendicitis or a blocked bowel',
    'a pregnancy outside the womb (ectopic pregnancy), or a problem of the womb or ovaries',
    'a twisted or infected testicle (torsion, epididymitis), or an erection that will not go (priapism)',
    'a kidney stone (renal colic), with or without infection',
    'a bulge in the main blood vessel of the belly (aortic aneurysm)',
  ],
  why: 'Pain near the hip can come from the belly, the pelvis, the kidneys or the groin. Some of these causes need treatment within hours, and an examination tells them apart.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'belly-worse'),
      because: 'You said that {you} have bad or growing pain in the belly or pelvis, with vomiting, fever or a hard, swollen belly.',
      say: '{I} have bad or growing pain in the belly or pelvis, with vomiting, fever or a hard, swollen belly',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'pregnant-pain'),
      because:
        'You said that {you} have a late period or may be pregnant, and have low belly pain, bleeding or pain at the tip of the shoulder.',
      say: '{I} have a late period or may be pregnant, and have low belly pain, bleeding or pain at the tip of the shoulder',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), says('age', '60-plus')),
      because: 'You said that {you} have pain in waves from the side to the groin, and are 60 or over.',
      say: '{I} have pain in waves from the side to the groin, and {am} 60 or over',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), ill),
      because:
        'You said that {you} have pain in waves from the side to the groin, and feel hot or shivery, suddenly very ill, or sick again and again.',
      say: '{I} have pain in waves from the side to the groin, and feel feverish or very ill',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), says('health', 'pregnant-baby')),
      because:
        'You said that {you} have pain in waves from the side to the groin, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      say: '{I} have pain in waves from the side to the groin, and {am} pregnant, might be, or had a baby in the last 6 weeks',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'testicle'),
      because: 'You said that {you} have sudden pain or swelling in a testicle, or an erection that will not go.',
      say: '{I} have sudden pain or swelling in a testicle, or an erection that will not go',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'lump-hard'),
      because: 'You said that {you} have a groin lump that is hard or very sore, will not go back, or comes with vomiting.',
      say: '{I} have a groin lump that is hard or very sore, will not go back, or comes with vomiting',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('groin-detail', 'waves'),
      because: 'You said that {you} have pain in waves from the side to the groin.',
      say: '{I} have pain in waves from the side to the groin',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('groin-detail', 'not-sure'),
      because: 'You said that {you} have a sign in the groin, belly, side or pelvis, or a late period, and it is not clear which kind.',
      say: '{I} have a sign in the groin, belly, side or pelvis, or a late period, and it is not clear what it is',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('groin-detail', 'pelvic-weeks'),
      because: 'You said that {you} have had bloating, low belly pain or unusual bleeding for weeks.',
      say: '{I} have had bloating, low belly pain or unusual bleeding for weeks',
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: says('groin-detail', 'lump-soft'),
      because: 'You said that {you} have a soft groin lump that slips back.',
      say: '{I} have a soft groin lump that slips back',
    },
  ],
  sources: ['aaa1', 'aaa2', 'ng156', 'ng126', 'ng118'],
  basis: 'design-decision',
  decision:
    'Pain in waves at 60 or over is an emergency, because an aneurysm can look like a kidney stone (amendments A12). The evidence file (1.8) would send an aneurysm by ambulance; section 5 says A&E, or 999 if travel is not safe. The other levels rest on general medical knowledge. Nobody is asked about having one kidney.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;

export const examples = [
  {
    name: 'pain moved to the right groin, sick and feverish',
    given: { signs: ['feverish', 'groin-belly'], 'groin-detail': ['belly-worse'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'seven weeks pregnant, light bleeding, shoulder-tip pain',
    given: { signs: ['groin-belly'], 'groin-detail': ['pregnant-pain'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '72, waves from side to groin, first ever',
    given: { age: '60-plus', signs: ['groin-belly'], 'groin-detail': ['waves'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '36, waves with shivers',
    given: { age: '18-44', signs: ['groin-belly', 'feverish'], 'groin-detail': ['waves'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'pregnant, waves from side to groin',
    given: { age: '18-44', signs: ['groin-belly'], 'groin-detail': ['waves'], health: ['pregnant-baby'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'sudden testicle and groin pain',
    given: { signs: ['groin-belly'], 'groin-detail': ['testicle'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: 'hard sore groin lump, being sick',
    given: { signs: ['groin-belly'], 'groin-detail': ['lump-hard'] },
    fires: 'yes',
    level: 'emergency',
  },
  {
    name: '36, waves from side to groin, no fever',
    given: { age: '18-44', signs: ['groin-belly'], 'groin-detail': ['waves'], health: ['none'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'cannot say which kind', given: { signs: ['groin-belly'], 'groin-detail': ['not-sure'] }, fires: 'yes', level: 'urgent' },
  { name: 'bloated for six weeks', given: { signs: ['groin-belly'], 'groin-detail': ['pelvic-weeks'] }, fires: 'yes', level: 'soon' },
  {
    name: 'soft groin lump that slips back',
    given: { signs: ['groin-belly'], 'groin-detail': ['lump-soft'] },
    fires: 'yes',
    level: 'routine',
  },
  { name: 'none of these', given: { signs: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { signs: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
