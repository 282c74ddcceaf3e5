import { age50, under12Weeks, weakBone } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const eachStep = says('stand', 'each-step');
/** Both thighs for less than two weeks are most often muscles after new exercise. */
const noFreshMuscleAche = any(says('side', 'left', 'right', 'not-sure'), says('duration', '2-6-weeks', '6-12-weeks'));
const recentAndWorse = all(eachStep, says('course', 'worse'), under12Weeks);

export const stressFracture = {
  id: 'stress-fracture',
  name: 'Pain with each step',
  serves: ['RF11'],
  suspects: [
    'a crack that comes slowly in the hip, thigh or pelvis (stress or insufficiency fracture)',
    'a strained muscle or tendon, or a worn joint',
  ],
  askAbout: 'a stress fracture of the hip, which a first X-ray can miss',
  why: 'A bone can crack bit by bit, with no fall, and then hurt with each step. If it is found while it still holds, it can often be kept from breaking through. A first X-ray can look normal, so an MRI may be needed.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(eachStep, weakBone, under12Weeks),
      because:
        'You said that every step or every time with weight on it hurts, that the pain began less than 12 weeks ago, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(eachStep, weakBone, says('course', 'worse')),
      because:
        'You said that every step or every time with weight on it hurts, that it is getting worse, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
    },
    {
      level: 'soon',
      route: 'maternity',
      when: all(recentAndWorse, says('health', 'pregnant-baby')),
      because:
        'You said that every step or every time with weight on it hurts, that it began less than 12 weeks ago and is getting worse, and that {you} are or may be pregnant, or had a baby in the last 6 weeks.',
      suspects: [
        'joint pain that comes with pregnancy (pelvic girdle pain)',
        'bone swelling in or after pregnancy (transient osteoporosis of the hip)',
        'a crack that comes slowly in the hip, thigh or pelvis (stress or insufficiency fracture)',
      ],
      askAbout: 'a hip bone that is weaker for a time, in pregnancy or after a birth',
      why: 'In pregnancy and after a birth, the bone of the hip can be weaker for a time. If that is found early, it can be protected. An MRI can show it, and uses no X-rays.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(eachStep, weakBone),
      because:
        'You said that every step or every time with weight on it hurts, and that {your} bones may be weaker (thin bones or an easy break, a bone-strengthening drug, or steroids now or in the last 4 weeks).',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(recentAndWorse, says('where', 'groin')),
      because:
        'You said that every step or every time with weight on it hurts, in the groin, and that it began less than 12 weeks ago and is getting worse.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(eachStep, under12Weeks, says('where', 'groin'), says('limits', 'sleep', 'walking-work')),
      because:
        'You said that every step or every time with weight on it hurts, in the groin, that it began less than 12 weeks ago, and that it disturbs {your} sleep or limits walking, work or care of {yourself}.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(recentAndWorse, says('where', 'front-thigh'), noFreshMuscleAche),
      because:
        'You said that every step or every time with weight on it hurts, in the front of the thigh, and that it began less than 12 weeks ago and is getting worse.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(recentAndWorse, age50),
      because:
        'You said that every step or every time with weight on it hurts, that it began less than 12 weeks ago and is getting worse, and that {you} are 50 or older.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(recentAndWorse, says('health', 'bone-risk')),
      because:
        'You said that every step or every time with weight on it hurts, that it began less than 12 weeks ago and is getting worse, and that {you} take an epilepsy or antidepressant medicine or are hardly on {your} feet.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(recentAndWorse, says('health', 'mostly-sitting')),
      because:
        'You said that it hurts every time {you} put weight on it, that it began less than 12 weeks ago and is getting worse, and that {you} are in a wheelchair or in bed most of the day.',
    },
  ],
  sources: ['fnsf', 'tins14', 'gmj-pelvis', 'schindler07', 'bazelier11'],
  basis: 'design-decision',
  decision:
    'Steroids count as a bone risk here when taken now or in the last 4 weeks; earlier courses are read by the rule for bone death. With a bone risk the same-day level holds for any pain with each step of under 12 weeks, even if it is better. Without one, a growing pain in the groin or front of the thigh is soon for anybody, because delay raises the chance that a crack slips (amendments A19). In the groin, where a crack of the hip is felt, it need not grow: pain that limits sleep or walking counts too, which section 5 left out. The front of both thighs, for less than two weeks, counts no longer: in a blind run a made-up person with sore muscles two days after a class was sent to a doctor within days. It stays routine if it grows, and soon with any other sign of this rule. This is a move down, and needs a signature. No study of this in MS was found.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
