import { weakBone } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const fell = says('stand', 'fall');
const eachStep = says('stand', 'each-step');

const noPainOnWeight = {
  suspects: ['a strain or bruise', 'a small crack in a bone, in the hip, the pelvis or the spine (fracture)'],
  askAbout: 'a fall, and whether an X-ray is needed',
  why: 'A fall most often leaves a strain or a bruise. Age, thinner bones, steroids and a lot of sitting make a crack in a bone more likely, so it is worth an examination.',
} as const;

export const fall = {
  id: 'fall',
  name: 'Fall, knock, twist or awkward transfer',
  serves: ['RF09', 'RF15'],
  suspects: [
    'a crack in the hip, pelvis or thigh bone that still holds (occult fracture)',
    'a crushed bone in the spine (vertebral fracture)',
    'a strain or bruise',
  ],
  askAbout: 'a hip fracture that an X-ray can miss',
  why: 'A cracked hip can still carry weight for days before it slips. Age, thinner bones, steroids and a lot of sitting make a crack more likely. Found early, it is easier to treat.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, says('medicines', 'blood-thinner')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, and that {you} take a blood thinner or have a bleeding disorder.',
      suspects: [
        'a bleed in a muscle (haematoma)',
        'a crack in the hip, pelvis or thigh bone that still holds (occult fracture)',
        'a strain or bruise',
      ],
      askAbout: 'a bleed in a muscle, and a fracture that an X-ray can miss',
      why: 'With a blood thinner or a bleeding disorder, a knock can lead to a large bleed in a muscle, sometimes a day or more later. A bleed or a crack is easier to treat when it is found early.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, says('health', 'hip-metal')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, and that there is a replacement or metal in the sore hip.',
      suspects: ['a strain or bruise', 'a crack beside the replacement or metal (periprosthetic fracture)', 'a replacement that has moved'],
      askAbout: 'a crack beside the replacement or metal',
      why: 'After a fall, the bone beside a replacement or metal can crack and still carry weight for a time. An X-ray shows it, and early treatment is easier.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, says('health', 'pregnant-baby')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, and that {you} are pregnant, might be, or had a baby in the last 6 weeks.',
      suspects: [
        'a strain or bruise',
        'a bone that is weaker for a time (transient osteoporosis of the hip)',
        'harm to the pregnancy from a knock',
      ],
      askAbout: 'a fall in pregnancy or after a birth',
      why: 'A fall in pregnancy most often does no harm. The midwife or the maternity unit can tell whether the baby and the hip need a check today.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, eachStep, says('age', '60-plus')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, that it hurts each time {you} put weight on it, and that {you} are 60 or older.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, eachStep, weakBone),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, that it hurts each time {you} put weight on it, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(fell, eachStep, says('health', 'mostly-sitting')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, that it hurts each time {you} put weight on it, and that {you} are in a wheelchair or in bed most of the day.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(fell, says('age', '60-plus')),
      because: 'You said that there was a fall, knock, twist or awkward transfer, and that {you} are 60 or older.',
      ...noPainOnWeight,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(fell, weakBone),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
      ...noPainOnWeight,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(fell, says('health', 'mostly-sitting')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, and that {you} are in a wheelchair or in bed most of the day.',
      ...noPainOnWeight,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(fell, eachStep, says('course', 'worse')),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, that it hurts each time {you} put weight on it, and that the pain is getting worse.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(fell, eachStep, any(says('age', '50-59'), says('health', 'bone-risk'))),
      because:
        'You said that there was a fall, knock, twist or awkward transfer, that it hurts each time {you} put weight on it, and that {you} are 50 or older, take an epilepsy or antidepressant medicine or are hardly on {your} feet.',
    },
  ],
  sources: ['occ1', 'occ2', 'n-trust', 'bazelier11', 'nils15', 'wheel'],
  basis: 'design-decision',
  decision:
    'An older person who fell and limps is seen the same day, because cracks can slip later (a series of 26 people). The age of 60 and the list of bone risks are decisions (amendments A8). The weaker bone risks (50 to 59, epilepsy or antidepressant medicines, hardly on the feet) make pain with each step soon here, as they do with no fall at all (rule `stress-fracture`); section 5 leaves it to the rule for routine. A fall on a hip with metal in it, or in pregnancy, is the same day. One NHS list asks for emergency care after a minor injury at an older age or with weak bones; here that level is kept for those who cannot put weight on the leg.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
