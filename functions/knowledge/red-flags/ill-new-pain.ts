import { bandNewOrWorse, ill, immuneSome, immuneStrong, spineSign, weak } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const illWithNewPain = all(ill, says('ill-and-pain', 'yes', 'not-sure'));

const spineInfection = {
  suspects: [
    'an infection in or beside the spine (discitis, epidural abscess)',
    'an infection that makes old nerve signs flare (pseudo-relapse)',
    'inflammation of the spinal cord (transverse myelitis, MS relapse)',
  ],
  askAbout: 'an infection in or beside the spine, and an urgent scan',
  why: 'Illness and new or worse pain, together with a nerve sign, can mean an infection in or beside the spine. It is rare, but it needs a scan today, because early treatment protects the legs and the bladder.',
} as const;

export const illNewPain = {
  id: 'ill-new-pain',
  name: 'Feverish or very ill, with new or worse pain',
  serves: ['RF12', 'RF14', 'RF16', 'RF17', 'RF18', 'RF48', 'RF52'],
  suspects: [
    'an infected hip joint (septic arthritis)',
    'an infection in or beside the spine (discitis, epidural abscess)',
    'an infection in the deep hip muscle (psoas abscess)',
    'a kidney infection (pyelonephritis)',
    'a cold or flu, which can make all pain worse for a time',
  ],
  askAbout: 'an infection of the hip, the spine or the deep hip muscle',
  why: 'Illness together with new or worse pain can mean an infection in a joint, a bone or the spine. A cold is more common, but these infections need treatment fast, above all when the body has less defence against them.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('signs', 'hip-locked')),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that any movement of the hip hurts badly or it has to be kept bent.',
      suspects: ['an infected hip joint (septic arthritis)', 'an infection in the deep hip muscle (psoas abscess)'],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('stand', 'cannot-weight')),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that because of pain {you} cannot put weight on it, walk or transfer as 6 weeks ago.',
      suspects: [
        'an infected hip joint (septic arthritis)',
        'an infection in the deep hip muscle (psoas abscess)',
        'a broken hip (fracture)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('limits', 'cannot-think')),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that it is so bad that {you} cannot think, talk or sleep.',
      suspects: [
        'an infected hip joint (septic arthritis)',
        'an infection in or beside the spine (discitis, epidural abscess)',
        'an infection in the deep hip muscle (psoas abscess)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, immuneStrong),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that {your} medicines lower, or may lower, the defence against infection.',
      suspects: [
        'an infected hip joint (septic arthritis)',
        'an infection in or beside the spine (discitis, epidural abscess)',
        'an infection in the deep hip muscle (psoas abscess)',
        'a kidney infection (pyelonephritis)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('health', 'hip-metal')),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that there is a replacement or metal in the sore hip.',
      suspects: ['an infection round the replacement or metal (periprosthetic infection)', 'an infected hip joint (septic arthritis)'],
      askAbout: 'an infection round the metal in the hip',
      why: 'Illness and new or worse pain in a hip with a replacement or metal can mean an infection round it. Early treatment can save the metal and the joint.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('health', 'recent-procedure')),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that there has been trouble since an operation or needle in the hip, pelvis or spine in the last 6 weeks.',
      suspects: [
        'an infection where the operation or needle went in',
        'an infection in or beside the spine (discitis, epidural abscess)',
        'an infected hip joint (septic arthritis)',
      ],
      askAbout: 'an infection after an operation or a needle',
      why: 'Illness and new or worse pain after an operation or a needle can mean an infection there. It is uncommon, and early treatment works best.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, spineSign),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that a nerve sign is new or clearly worse in the last 2 weeks (between the legs, bladder, bowel, sexual feeling or down both legs).',
      ...spineInfection,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, weak),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that one or both legs are weaker.',
      ...spineInfection,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, bandNewOrWorse),
      because:
        'You said that {you} are hot, shivery, very ill or sick again and again, that the pain is or may be new or worse since, and that a tight band round {your} tummy or chest is new or clearly worse in the last 2 weeks.',
      ...spineInfection,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(illWithNewPain, says('signs', 'very-unwell'), immuneSome),
      because:
        'You said that {you} are very ill or sick again and again, that the pain is or may be new or worse since, and that something raises the risk of infection (certain MS tablets, a catheter, diabetes or a similar illness, or sitting or lying most of the day).',
      suspects: [
        'an infection that harms the whole body (sepsis)',
        'an infected hip joint (septic arthritis)',
        'an infection in or beside the spine, or in the deep hip muscle (epidural abscess, psoas abscess)',
        'a kidney infection (pyelonephritis)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('signs', 'feverish'), says('signs', 'very-unwell'), illWithNewPain, says('health', 'pregnant-baby')),
      because:
        'You said that {you} feel hot or shivery, and suddenly very ill or sick again and again, that the pain is or may be new or worse since, and that {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: [
        'an infection that harms the whole body (sepsis)',
        'a kidney infection (pyelonephritis)',
        'an infection of the womb or the pelvis',
      ],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: illWithNewPain,
      because: 'You said that {you} are hot, shivery, very ill or sick again and again, and that the pain is or may be new or worse since.',
    },
  ],
  sources: ['sheff', 'kernow', 'nhs-septic', 'va-septic', 'psoas19', 'finucane20', 'ng253', 'wijnands18', 'brand22'],
  basis: 'design-decision',
  decision:
    'NHS lists call fever with back or joint pain urgent the same day. It becomes an emergency with a nerve sign, a joint that cannot be moved or loaded, metal or a recent procedure, or treatment that lowers the defence against infection; a milder risk (a catheter, diabetes, severe disability) counts with feeling very ill. Medicines "not sure" counts as lowering the defence. Fever and very ill in pregnancy or after birth is an emergency here too, as it is if the pain is no worse (A22). "Not sure" about the pain counts as yes (evidence 1.3, amendments A2, A13). Pain so bad that nobody can think, with fever, is an emergency here, which section 5 does not name. Injecting drugs and travel are not asked.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
