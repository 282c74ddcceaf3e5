import { ill, immuneSome, immuneStrong } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const burningOrSidePain = says('pee-detail', 'burning', 'side-pain');

const infection = {
  suspects: ['a urine infection (UTI)', 'a kidney infection (pyelonephritis)'],
  why: 'Pee that burns or smells, or pain in the side, can come from an infection of the bladder or the kidneys. It can be treated, and in MS it can also make spasms and old symptoms flare.',
} as const;

export const urine = {
  id: 'urine',
  name: 'Trouble with pee or a catheter',
  serves: ['RF02', 'RF21', 'RF32', 'RF43', 'RF52'],
  suspects: [
    'a urine infection (UTI) or a kidney infection (pyelonephritis)',
    'a blocked catheter, which can raise the blood pressure suddenly (autonomic dysreflexia)',
    'a kidney stone, or another cause of blood in the pee',
    'muscle breakdown that darkens the pee (rhabdomyolysis)',
  ],
  why: 'Trouble with pee can come from an infection, a blocked catheter, a stone or muscle breakdown. In MS it can also make spasms and old symptoms flare.',
  rows: [
    {
      level: 'emergency',
      route: 'ambulance',
      when: says('pee-detail', 'catheter-none'),
      because: 'You said that nothing drains from {your} catheter, with tummy pain, sweating or headache.',
      suspects: [
        'a blocked catheter, which can raise the blood pressure suddenly (autonomic dysreflexia)',
        'a bladder that cannot empty (urinary retention)',
      ],
      why: 'When nothing drains, the bladder gets too full, and that can make the blood pressure rise suddenly. Once the bladder is emptied it mostly settles fast, so help is needed now.',
      couldBe: 'autonomic dysreflexia',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('pee-detail', 'catheter-less'),
      because: 'You said that {your} catheter drains half the usual or less, leaks round the tube or will not go in.',
      suspects: ['a catheter that is partly blocked or out of place', 'a bladder infection (UTI)'],
      why: 'A catheter that drains less or leaks can be about to block. A nurse can put it right, and the bladder then settles.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(burningOrSidePain, ill),
      because:
        'You said that {you} have burning or smelly pee, or pain in the side, and feel hot or shivery, suddenly very ill, or sick again and again.',
      ...infection,
      couldBe: 'a kidney infection',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('pee-detail', 'burning'), says('pee-detail', 'side-pain')),
      because: 'You said that {you} have burning or smelly pee, and pain in the side.',
      suspects: ['a kidney infection (pyelonephritis)', 'a kidney stone (renal colic)', 'a urine infection (UTI)'],
      why: 'Burning or smelly pee with pain in the side can mean that an infection has reached a kidney. Treatment today can stop it early.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(burningOrSidePain, says('health', 'pregnant-baby')),
      because:
        'You said that {you} have burning or smelly pee, or pain in the side, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      ...infection,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(burningOrSidePain, immuneStrong),
      because:
        'You said that {you} have burning or smelly pee, or pain in the side, and that {your} medicines may lower the defence against infection.',
      ...infection,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(burningOrSidePain, immuneSome),
      because:
        'You said that {you} have burning or smelly pee, or pain in the side, and something that makes infection riskier: some MS medicines, a catheter, an illness such as diabetes, or most of the day in a wheelchair or bed.',
      ...infection,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('pee-detail', 'dark-brown'),
      because: 'You said that {your} pee is very dark and brown.',
      suspects: [
        'muscle breakdown that darkens the pee (rhabdomyolysis)',
        'blood in the pee, or bile from a liver problem',
        'too little to drink',
      ],
      why: 'Very dark, brown pee can mean that muscle is breaking down, which is hard on the kidneys. A blood test shows it.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('pee-detail', 'blood'),
      because: 'You said that there is blood in {your} pee.',
      suspects: ['a urine infection (UTI)', 'a kidney stone', 'another cause in the bladder or kidneys that tests can find'],
      why: 'Blood in the pee has many causes, and most can be treated. Tests show which one it is.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('pee-detail', 'burning'),
      because: 'You said that {you} have burning or smelly pee.',
      suspects: ['a urine infection (UTI)'],
      why: 'A urine infection is common and can be treated. In MS it can also make spasms and old symptoms flare.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('pee-detail', 'side-pain'),
      because: 'You said that {you} have trouble with pee, and pain in the side.',
      suspects: ['a kidney stone', 'a urine or kidney infection', 'a strained muscle in the side or back'],
      why: 'Pain in the side together with trouble with pee can come from a kidney. A test of the pee helps to find out.',
    },
  ],
  sources: ['mst-az', 'cath-qld', 'cath-ad', 'bateman02', 'wijnands18', 'brand22', 'ng118'],
  basis: 'design-decision',
  decision:
    'Section 5 says soon for side pain alone. With fever, lowered defence, pregnancy or another risk it is urgent here, because it could be a kidney infection: the safer of two readings. A blocked catheter always means an ambulance, because its one answer holds the headache of dysreflexia too. The levels for blood and for dark brown pee rest on general medical knowledge.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
