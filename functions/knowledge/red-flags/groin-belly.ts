import { ill } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const newSoftLump = all(says('groin-detail', 'lump-soft'), says('duration', 'under-2-weeks'));

const newHernia = {
  suspects: ['a soft bulge in the groin that may become trapped (hernia)'],
  askAbout: 'a hernia, and whether it needs an early operation',
  why: 'A soft groin lump that slips back is often a hernia. With new pain it is best looked at early, because it can become trapped. If it becomes hard or very sore, will not go back, or comes with vomiting, it needs help at once.',
} as const;

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
  why: 'Pain near the hip can come from the belly, the pelvis, the kidneys or the groin. Some of these causes need treatment soon, and an examination tells them apart.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'belly-worse'),
      because: 'You said that {you} have bad or growing pain in the belly or pelvis, with vomiting, fever or a hard, swollen belly.',
      suspects: [
        'a problem in the belly, such as appendicitis or a blocked bowel',
        'an infection in the belly or pelvis',
        'a twisted ovary (torsion)',
      ],
      why: 'Pain near the hip can come from the belly or the pelvis. Together with vomiting, fever or a hard belly it can need treatment within hours. An examination and a scan find the cause.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'pregnant-pain'),
      because:
        'You said that {you} are in early pregnancy, may be pregnant or have a late period, and have low belly pain, bleeding or pain at the tip of the shoulder.',
      suspects: ['a pregnancy outside the womb (ectopic pregnancy)', 'a problem in early pregnancy (miscarriage)'],
      why: 'These signs can mean that a pregnancy grows outside the womb. It is not common, but it can bleed, and a scan today shows where the pregnancy lies.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), says('age', '60-plus')),
      because: 'You said that {you} have pain in waves from the side to the groin, and are 60 or over.',
      suspects: ['a bulge or tear in the main blood vessel of the belly (aortic aneurysm)', 'a kidney stone (renal colic)'],
      why: 'At 60 or over, pain in waves from the side to the groin can come from the main blood vessel of the belly, and it can feel like a kidney stone. A scan tells them apart.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), ill),
      because:
        'You said that {you} have pain in waves from the side to the groin, and feel hot or shivery, suddenly very ill, or sick again and again.',
      suspects: ['a kidney stone with an infection (infected obstructed kidney)', 'a kidney infection (pyelonephritis)'],
      why: 'Pain in waves together with fever or illness can mean an infection behind a kidney stone. It needs treatment within hours.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('groin-detail', 'waves'), says('health', 'pregnant-baby')),
      because:
        'You said that {you} have pain in waves from the side to the groin, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: [
        'a kidney stone (renal colic)',
        'a kidney infection (pyelonephritis)',
        'a problem of the pregnancy, or of the womb after a birth',
      ],
      why: 'In pregnancy and after a birth, pain in waves needs a look at the kidneys and the womb at once.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'testicle'),
      because: 'You said that {you} have sudden pain or swelling in a testicle, or an erection that will not go.',
      suspects: ['a twisted testicle (torsion)', 'an infected testicle (epididymitis)', 'an erection that will not go (priapism)'],
      why: 'A testicle that is twisted, or an erection that will not go, needs treatment within hours. Clinicians are used to this, and it is right to come at once.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('groin-detail', 'lump-hard'),
      because: 'You said that {you} have a groin lump that is hard or very sore, will not go back, or comes with vomiting.',
      suspects: ['a bulge in the groin that is trapped (strangulated hernia)', 'a swollen gland or an abscess'],
      why: 'A groin lump that is hard, very sore or will not go back can be a trapped hernia. It can lose its blood supply within hours, and an operation puts it right.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('groin-detail', 'waves'),
      because: 'You said that {you} have pain in waves from the side to the groin.',
      suspects: ['a kidney stone (renal colic)', 'a kidney infection (pyelonephritis)'],
      why: 'Pain in waves from the side to the groin is often a kidney stone. A test of the pee and a scan show it, and the pain can be treated.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('groin-detail', 'not-sure'),
      because: 'You said that {you} have a sign in the groin, belly, side or pelvis, or a late period, and it is not clear which kind.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('groin-detail', 'pelvic-weeks'), says('health', 'pregnant-baby')),
      because:
        'You said that {you} have had belly pain, bloating or unusual bleeding for days or weeks, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: ['a common problem of pregnancy or of the time after a birth', 'a problem of the pregnancy, the womb or the afterbirth'],
      askAbout: 'belly pain or bleeding in pregnancy or after a birth',
      why: 'Belly pain or bleeding in pregnancy, or in the weeks after a birth, is best told to the midwife or the maternity unit the same day.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('groin-detail', 'pelvic-weeks'), says('duration', 'under-2-weeks'), says('course', 'worse')),
      because:
        'You said that {you} have had belly pain, bloating or unusual bleeding, and that the pain began less than 2 weeks ago and is getting worse.',
      suspects: [
        'a common problem of the bowel, such as constipation',
        'an inflamed appendix or bowel (appendicitis, diverticulitis)',
        'a twisted or burst cyst of an ovary',
      ],
      why: 'Belly pain that grows over days can come from an inflamed appendix or bowel, or from an ovary, and can be felt at the hip. Steroids and some MS treatments can hide the fever.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(newSoftLump, any(says('age', '60-plus'), says('medicines', 'blood-thinner'))),
      because:
        'You said that {you} have a soft groin lump that slips back, with pain that began less than 2 weeks ago, and that {you} are 60 or over, take a blood thinner or have a bleeding disorder.',
      ...newHernia,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('groin-detail', 'pelvic-weeks'),
      because: 'You said that {you} have had belly pain, bloating or unusual bleeding for days or weeks.',
      suspects: [
        'a common problem of the bowel, such as constipation',
        'a problem of the womb, the ovaries or the bladder',
        'less often, a growth that an early test can find',
      ],
      why: 'Belly pain, bloating or unusual bleeding for days or weeks can have many causes. An examination and tests show whether it needs treatment.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: newSoftLump,
      because: 'You said that {you} have a soft groin lump that slips back, with pain that began less than 2 weeks ago.',
      ...newHernia,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: says('groin-detail', 'lump-soft'),
      because: 'You said that {you} have a soft groin lump that slips back.',
      suspects: ['a soft bulge in the groin (hernia)'],
      why: 'A soft groin lump that slips back is often a hernia, and a planned visit is soon enough. If it becomes hard or very sore, will not go back, or comes with vomiting, it needs help at once.',
    },
  ],
  sources: ['aaa1', 'aaa2', 'ng156', 'ng126', 'ng118', 'hernia-women', 'femoral-thinner'],
  basis: 'design-decision',
  decision:
    'Pain in waves at 60 or over is an emergency, because an aneurysm can look like a kidney stone (amendments A12). The evidence file (1.8) would send an aneurysm by ambulance; section 5 says A&E, or 999 if travel is not safe. Section 4 asks for belly pain of weeks; days count too here, because a growing belly pain without vomiting or fever had no answer. NICE asks for a scan within 24 hours of suspected kidney-stone pain (NG118), which the same day fits, and lists a missed period, bleeding and shoulder-tip pain among the signs of a pregnancy outside the womb (NG126), where some people may go to an early pregnancy unit instead. Belly pain of under 2 weeks that gets worse, and any belly pain or bleeding in pregnancy, are the same day here, where section 5 has soon. Section 5 has a soft groin lump at routine; with pain of under 2 weeks it is soon here, and the same day at 60 or over or on a blood thinner: in women far more groin hernias are operated on as emergencies than in men, most of all femoral ones, and in one study of 86 people bowel that was trapped in a femoral hernia was lost more often on such medicines. The two weeks are a choice. The other levels rest on general medical knowledge. Nobody is asked about having one kidney.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
