import { immuneSome, immuneStrong } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const feverAlone = {
  suspects: ['an infection, such as a cold, flu or a urine infection'],
} as const;

const veryIll = {
  suspects: ['an infection that harms the whole body (sepsis)', 'an infection, such as flu, a chest infection or a kidney infection'],
  askAbout: 'an infection that may harm the whole body',
  why: 'Fever together with feeling very ill can mean an infection that harms the whole body. It is more likely when the body has less defence against infection, and treatment works best early.',
} as const;

export const illSamePain = {
  id: 'ill-same-pain',
  name: 'Feeling ill, with the pain unchanged',
  serves: ['RF16', 'RF52'],
  suspects: ['an infection, such as flu or a urine infection', 'an infection that harms the whole body (sepsis)'],
  askAbout: 'an infection',
  why: 'An infection can make old MS symptoms flare, and some medicines and conditions make it harder to fight. The sooner an infection is found, the easier it is to treat.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('signs', 'feverish'), says('signs', 'very-unwell'), says('ill-and-pain', 'no'), immuneStrong),
      because:
        'You said that {you} feel hot or shivery, and suddenly very ill or sick again and again, and that {your} medicines may lower the defence against infection.',
      ...veryIll,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('signs', 'feverish'), says('signs', 'very-unwell'), says('ill-and-pain', 'no'), immuneSome),
      because:
        'You said that {you} feel hot or shivery, and suddenly very ill or sick again and again, and have something that makes infection riskier: some MS medicines, a catheter, an illness such as diabetes, or most of the day in a wheelchair or bed.',
      ...veryIll,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('signs', 'feverish'), says('signs', 'very-unwell'), says('ill-and-pain', 'no'), says('health', 'pregnant-baby')),
      because:
        'You said that {you} feel hot or shivery, and suddenly very ill or sick again and again, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: [
        'an infection that harms the whole body (sepsis)',
        'an infection of the womb, the breast or the kidneys',
        'an infection, such as flu',
      ],
      askAbout: 'an infection in pregnancy or after a birth',
      why: 'Fever together with feeling very ill needs quick care in pregnancy and in the weeks after a birth, because an infection can then get worse fast.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('signs', 'very-unwell'), says('ill-and-pain', 'no')),
      because: 'You said that {you} are suddenly very ill, or sick again and again, and the pain is no worse since.',
      suspects: ['an infection, such as flu, a stomach bug or a urine infection', 'an infection that harms the whole body (sepsis)'],
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('signs', 'feverish'), says('ill-and-pain', 'no'), immuneStrong),
      because:
        'You said that {you} feel hot or shivery, the pain is no worse since, and {your} medicines may lower the defence against infection.',
      ...feverAlone,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('signs', 'feverish'), says('ill-and-pain', 'no'), immuneSome),
      because:
        'You said that {you} feel hot or shivery, the pain is no worse since, and {you} have something that makes infection riskier: some MS medicines, a catheter, an illness such as diabetes, or most of the day in a wheelchair or bed.',
      ...feverAlone,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('signs', 'feverish'), says('ill-and-pain', 'no'), says('health', 'pregnant-baby')),
      because: 'You said that {you} feel hot or shivery, and {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: ['an infection, such as a cold, flu or a urine infection', 'an infection of the womb or the breast, after a birth'],
      askAbout: 'an infection in pregnancy or after a birth',
      why: 'A fever in pregnancy, or in the weeks after a birth, needs a look the same day. Most infections are then easy to treat.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('signs', 'feverish'), says('ill-and-pain', 'no')),
      because: 'You said that {you} feel hot or shivery, and the pain is no worse since.',
      ...feverAlone,
    },
  ],
  sources: ['ng253', 'smithkister21', 'wijnands18', 'brand22'],
  basis: 'design-decision',
  decision:
    'A fever with an unchanged pain and no added risk is soon, not urgent (amendments A22, a move down). A22 would start with a pharmacist, and the GP if the fever lasts 2 days or the pain changes; the route here is the GP or MS team, the safer of the two. Fever and very ill in pregnancy or after birth is an emergency, as the words of A22 say; the row in section 5 names IMM1 and IMM2 alone.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
