import type { Person } from './reading.ts';

/*
 * The table of section 5 of the amendments as plain functions: 1 is an emergency, 2 urgent, 3 soon, 4 routine, 0 nothing.
 * "Safer:" marks where the rules go beyond the table; the reason stands in the `decision` of the rule.
 */

export type Number1To4 = 0 | 1 | 2 | 3 | 4;
type Rule = (person: Person) => Number1To4;

const ticked =
  (question: string, option: string, level: Number1To4): Rule =>
  ({ says }) =>
    says(question, option) ? level : 0;

/** The level of the first of these that is true. */
const first = (...rows: readonly (readonly [boolean, Number1To4])[]): Number1To4 => rows.find(([holds]) => holds)?.[1] ?? 0;

const saddleOrBowel =
  (when: string): Rule =>
  ({ says, unchecked, backOrLegPain }) =>
    first(
      [says(when, 'new', 'worse'), 1],
      [says(when, 'recent') && unchecked && backOrLegPain, 1],
      [says(when, 'recent') && unchecked, 2],
      [says(when, 'not-sure'), 2],
      [says(when, 'recent'), 3],
      [says(when, 'usual') && unchecked, 3],
    );

const dangerNow = [
  'chest-breath',
  'stroke',
  'hard-to-wake',
  'confused-skin',
  'collapse-bleed',
  'belly-back-sudden',
  'cold-leg',
  'pounding-headache',
  'swollen-face',
  'on-floor',
];

export const sectionFive: Readonly<Record<string, Rule>> = {
  'danger-now': ({ says }) => (says('danger-now', ...dangerNow) ? 1 : 0),
  'age-stop': ticked('age', 'under-18', 2),
  'cannot-pee': ticked('nerve-change', 'cannot-pee', 1),
  saddle: saddleOrBowel('saddle-when'),
  bowel: saddleOrBowel('bowel-when'),
  bladder: ({ says, backOrLegPain, weak, unchecked, notDiagnosed }) => {
    const fresh = says('bladder-when', 'new', 'worse');
    const other = says('saddle-when', 'new', 'worse') || says('bowel-when', 'new', 'worse');
    return first(
      [fresh && (backOrLegPain || other || weak), 1],
      [fresh, 2],
      [says('bladder-when', 'not-sure'), 2],
      [says('bladder-when', 'recent'), unchecked ? 2 : 4], // Safer: recent and checked is 4.
      [says('bladder-when', 'usual') && unchecked, notDiagnosed ? 3 : 4],
    );
  },
  sexual: ({ says, backOrLegPain, unchecked }) =>
    first(
      [says('sexual-when', 'new', 'worse'), backOrLegPain ? 1 : 2],
      [says('sexual-when', 'not-sure'), 2],
      [says('sexual-when', 'recent'), unchecked ? 3 : 4], // Safer: recent and checked is 4.
      [says('sexual-when', 'usual') && unchecked, 4], // Safer: the table gives none.
    ),
  'both-legs': ({ says, spine, weak, unchecked, notDiagnosed }) => {
    const back = says('where', 'low-back', 'buttock');
    const second = spine('both-legs') || weak;
    return first(
      [says('both-legs-when', 'new'), back || second ? 1 : 2], // Safer: the second sign counts for "new" too.
      [says('both-legs-when', 'worse'), second ? 1 : 2],
      [says('both-legs-when', 'not-sure'), 2],
      [says('both-legs-when', 'recent') && unchecked, back ? 2 : 3],
      [says('both-legs-when', 'recent'), 4], // Safer: the table gives none.
      [says('both-legs-when', 'usual') && unchecked, notDiagnosed ? 3 : 4], // Safer: diagnosed is 4.
    );
  },
  weak: ({ says, spine, ill, notDiagnosed, under12Weeks }) => {
    const cancer = says('health', 'cancer');
    const thinner = says('medicines', 'blood-thinner');
    return first(
      [says('weak-how', 'both-cannot'), 1],
      [says('weak-how', 'one-fast'), spine() || ill || cancer || thinner ? 1 : 2],
      // Safer: cancer counts here as it does for slow weakness, and a blood thinner as it does for one leg.
      [says('weak-how', 'both-still'), says('where', 'low-back', 'buttock') || spine() || notDiagnosed || cancer || thinner ? 1 : 2],
      [says('weak-how', 'not-sure'), cancer ? 1 : 2], // Safer: every kind that lasts is 1 with cancer.
      [says('weak-how', 'slow') && cancer, 1],
      [says('weak-how', 'slow') && (says('medicines', 'natalizumab') || says('band-when', 'new', 'worse')), 2], // Safer: not in the table.
      [says('weak-how', 'slow') && (notDiagnosed || under12Weeks), 3], // Safer: a pain of under 12 weeks.
      [says('weak-how', 'slow') && says('ms-status', 'diagnosed') && says('duration', '3-12-months', 'over-1-year'), 4],
    );
  },
  band: ({ says, spine, weak, unchecked, notDiagnosed }) =>
    first(
      [says('band-when', 'new', 'worse') && (spine() || weak), 1],
      [says('band-when', 'new', 'not-sure'), 2],
      [says('band-when', 'worse'), 3],
      [says('band-when', 'recent'), unchecked ? 3 : 4], // Safer: recent and checked is 4.
      [says('band-when', 'usual') && unchecked, notDiagnosed ? 3 : 4], // Safer: the table gives none.
    ),
  'spasms-jump': ({ says, ill }) => {
    if (!says('nerve-change', 'spasms-jump')) return 0;
    const risk =
      says('health', 'mostly-sitting', 'catheter') || ill || says('stand', 'fall', 'moved-hurts') || says('medicines', 'stopped');
    return says('medicines', 'pump') ? 1 : risk ? 2 : 3;
  },
  'ms-change': ({ says, lowDefence, someInfectionRisk, ill, notDiagnosed, under12Weeks }) =>
    first(
      [says('ms-change', 'over-24h'), says('medicines', 'natalizumab') ? 2 : 3],
      [says('ms-change', 'sight-loss'), 2],
      [says('ms-change', 'with-infection') && (lowDefence || someInfectionRisk || ill), 2],
      [says('ms-change', 'with-infection'), 3],
      [says('ms-change', 'not-sure'), says('medicines', 'natalizumab') ? 2 : 3], // Safer: natalizumab counts as over 24 hours.
      [says('words', 'neck-shock') && notDiagnosed && under12Weeks, 3], // Safer: RF37, not in the table.
      [says('ms-change', 'patch-same'), says('medicines', 'natalizumab') ? 3 : 4], // Calmer: not in section 4.
    ),
  'cannot-weight': ticked('stand', 'cannot-weight', 1),
  'leg-different': ticked('stand', 'leg-different', 1),
  'moved-looks-different': ticked('stand', 'moved-looks-different', 1),
  'serious-accident': ticked('stand', 'serious-accident', 1),
  // Safer: cancer and metal count.
  'moved-hurts': ({ says, weakBone, ill }) =>
    says('stand', 'moved-hurts') ? (says('stand', 'fall') || weakBone || ill || says('health', 'cancer', 'hip-metal') ? 1 : 2) : 0,
  'head-hit': ({ says }) =>
    says('stand', 'head-hit') ? (says('medicines', 'blood-thinner', 'not-sure') || says('head-after', 'yes', 'not-sure') ? 1 : 2) : 0,
  fall: ({ says, weakBone, worse }) => {
    if (!says('stand', 'fall')) return 0;
    const frail = says('age', '60-plus') || weakBone || says('health', 'mostly-sitting');
    const eachStep = says('stand', 'each-step');
    const someRisk = says('age', '50-59') || says('health', 'bone-risk'); // Safer: as for pain with each step and no fall.
    // Safer: metal in the hip, and pregnancy.
    return first(
      [says('medicines', 'blood-thinner') || says('health', 'hip-metal', 'pregnant-baby'), 2],
      [eachStep && frail, 2],
      [frail, 3],
      [eachStep && (worse || someRisk), 3],
    );
  },
  'stress-fracture': ({ says, weakBone, under12Weeks, worse }) => {
    if (!says('stand', 'each-step')) return 0;
    const someRisk =
      says('where', 'groin') ||
      // Calmer: section 5 counts the front of both thighs from the first day.
      (says('where', 'front-thigh') && !(says('side', 'both') && says('duration', 'under-2-weeks'))) ||
      says('age', '50-59', '60-plus') ||
      says('health', 'bone-risk', 'mostly-sitting', 'pregnant-baby');
    // Safer: in the groin it need not get worse, where it limits.
    const groin = says('where', 'groin') && says('limits', 'sleep', 'walking-work');
    return first([weakBone, under12Weeks || worse ? 2 : 3], [under12Weeks && ((worse && someRisk) || groin), 3]);
  },
  'bone-drug-thigh': ({ says, worse }) =>
    says('medicines', 'bone-drug') && says('where', 'groin', 'outer-hip', 'front-thigh', 'outer-thigh') ? (worse ? 2 : 3) : 0,
  'hip-bone-death': ({ says, worse }) => {
    const deep = says('medicines', 'steroid-now', 'steroid-ever') && says('where', 'groin', 'buttock', 'front-thigh', 'inner-thigh');
    const loaded = says('stand', 'each-step') || says('worse', 'stand-walk-stairs', 'night-rest') || says('limits', 'constant-night');
    if (!deep || !loaded) return 0;
    return first(
      [says('duration', '2-6-weeks', '6-12-weeks'), worse && says('stand', 'each-step') ? 2 : 3],
      [says('duration', '3-12-months'), 3],
      [says('duration', 'over-1-year'), worse ? 3 : 4],
    );
  },
  'hip-locked': ({ says, lowDefence, ill, spine }) =>
    says('signs', 'hip-locked')
      ? lowDefence || ill || says('health', 'hip-metal') || says('medicines', 'blood-thinner') || spine()
        ? 1
        : 2
      : 0,
  'ill-new-pain': ({ says, ill, lowDefence, someInfectionRisk, spine, weak }) => {
    if (!ill || !says('ill-and-pain', 'yes', 'not-sure')) return 0;
    const joint = says('signs', 'hip-locked') || says('stand', 'cannot-weight') || says('health', 'hip-metal', 'recent-procedure');
    const nerve = spine() || weak || says('band-when', 'new', 'worse');
    const veryIll = says('signs', 'very-unwell');
    // Safer: pregnancy counts as it does where the pain is no worse.
    const birth = veryIll && says('signs', 'feverish') && says('health', 'pregnant-baby');
    const unbearable = says('limits', 'cannot-think'); // Safer: not in the table.
    return joint || lowDefence || nerve || (veryIll && someInfectionRisk) || birth || unbearable ? 1 : 2;
  },
  'ill-same-pain': ({ says, ill, lowDefence, someInfectionRisk }) => {
    if (!ill || !says('ill-and-pain', 'no')) return 0;
    const veryIll = says('signs', 'very-unwell');
    const risk = lowDefence || someInfectionRisk || says('health', 'pregnant-baby'); // Safer: pregnancy counts at 1 too (A22).
    return first([veryIll && says('signs', 'feverish') && risk, 1], [veryIll || risk, 2], [true, 3]);
  },
  // Safer: not in the table.
  'less-defence': ({ says, lowDefence, worse }) => {
    if (!lowDefence || !worse || !says('duration', 'under-2-weeks', '2-6-weeks')) return 0;
    return first([says('limits', 'constant-night'), 2], [says('limits', 'sleep', 'walking-work') || says('stand', 'each-step'), 3]);
  },
  skin: ({ says, lowDefence, ill }) =>
    first(
      [says('skin-detail', 'spreading', 'blister-wide'), 1],
      [says('skin-detail', 'sore-infected') && says('signs', 'very-unwell'), 1],
      [says('skin-detail', 'sore-infected') && says('signs', 'feverish') && lowDefence, 1], // Safer.
      [says('skin-detail', 'foot-black') && ill, 1], // Safer.
      [says('skin-detail', 'joint-hot') && (lowDefence || ill || says('health', 'hip-metal')), 1], // Safer: illness counts too.
      [says('skin-detail', 'wound-leak') && ill, 1],
      [says('skin-detail', 'blister-strip', 'burn', 'bruise', 'foot-black', 'not-sure', 'sore-infected', 'joint-hot', 'wound-leak'), 2],
      [says('skin-detail', 'sore-mark'), 3],
      [says('skin-detail', 'injection-lump'), 4],
    ),
  'shingles-before-rash': ({ says, lowDefence }) =>
    says('duration', 'under-2-weeks') &&
    says('side', 'left', 'right') &&
    (says('words', 'burning', 'tingling') || says('skin-feel', 'touch-hurts')) &&
    (lowDefence || says('age', '60-plus'))
      ? 3
      : 0,
  urine: ({ says, ill, lowDefence, someInfectionRisk }) => {
    const burning = says('pee-detail', 'burning');
    const side = says('pee-detail', 'side-pain');
    const risk = ill || lowDefence || someInfectionRisk || says('health', 'pregnant-baby');
    return first(
      [says('pee-detail', 'catheter-none'), 1],
      [says('pee-detail', 'catheter-less', 'blood', 'dark-brown'), 2],
      [(burning && side) || ((burning || side) && risk), 2], // Safer: the risks count for side pain alone too.
      [burning || side, 3],
    );
  },
  'leg-swollen': ticked('signs', 'leg-swollen', 2),
  'groin-belly': ({ says, ill, worse }) => {
    const newSoftLump = says('groin-detail', 'lump-soft') && says('duration', 'under-2-weeks');
    return first(
      [says('groin-detail', 'lump-hard', 'testicle', 'belly-worse', 'pregnant-pain'), 1],
      [says('groin-detail', 'waves'), ill || says('age', '60-plus') || says('health', 'pregnant-baby') ? 1 : 2],
      [says('groin-detail', 'not-sure'), 2],
      // Safer: pregnancy, and a pain of days that grows.
      [says('groin-detail', 'pelvic-weeks') && (says('health', 'pregnant-baby') || (says('duration', 'under-2-weeks') && worse)), 2],
      // Safer: with new pain, and more so for those in whom a trapped bulge or a bleed is likelier.
      [newSoftLump && (says('age', '60-plus') || says('medicines', 'blood-thinner')), 2],
      [newSoftLump || says('groin-detail', 'pelvic-weeks'), 3],
      [says('groin-detail', 'lump-soft'), 4],
    );
  },
  pump: ({ says }) =>
    first([says('pump-detail', 'withdrawal-signs', 'sleepy-floppy'), 1], [says('pump-detail', 'alarm-refill', 'pump-sore', 'not-sure'), 2]),
  stopped: ({ says }) => first([says('stopped-effect', 'ill'), 1], [says('stopped-effect', 'stiffer', 'well', 'not-sure'), 2]),
  'too-much': ({ says }) =>
    first(
      [says('too-much-effect', 'very-sleepy', 'on-purpose'), 1],
      [says('too-much-effect', 'groggy', 'well', 'not-sure'), 2],
      [says('too-much-effect', 'drowsier'), 3],
    ),
  'steroid-harm': ({ says }) => first([says('steroid-effects', 'weak-sick'), 1], [says('steroid-effects', 'mood-wild'), 2]),
  bleed: ({ says, worse }) =>
    says('medicines', 'blood-thinner') &&
    says('duration', 'under-2-weeks') &&
    worse &&
    // Safer: any part of the thigh, as A7 says, and the outer hip.
    says('where', 'groin', 'front-thigh', 'inner-thigh', 'outer-thigh', 'back-thigh', 'outer-hip', 'low-back', 'buttock')
      ? 2
      : 0,
  cancer: ({ says, spine, under12Weeks, upTo12Months, worse }) => {
    if (!says('health', 'cancer')) return 0;
    const constant = says('limits', 'constant-night');
    const earlier = ['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'band'].some((sign) =>
      says(`${sign}-when`, 'recent', 'not-sure'),
    );
    return first(
      [spine() || says('band-when', 'new', 'worse'), 1],
      [earlier || says('nerve-change', 'spasms-jump'), 2], // Safer: the table names new and worse signs alone.
      [worse, 2],
      [under12Weeks && says('stand', 'each-step'), 2], // Safer: pain with weight on the leg.
      [upTo12Months, constant || says('limits', 'sleep') ? 2 : 3],
      [says('duration', 'over-1-year'), constant ? 3 : 4],
    );
  },
  unexplained: ({ says }) => {
    const loss = says('health', 'weight-sweats');
    const lump = says('health', 'growing-lump');
    if (!loss && !lump) return 0;
    return (loss && lump) || says('where', 'low-back') || says('limits', 'constant-night') ? 2 : 3;
  },
  'constant-night': ({ says, upTo12Months }) => (says('limits', 'constant-night') && upTo12Months ? 3 : 0),
  'hip-metal': ({ says, worse, upTo12Months }) =>
    // Safer: pain of over a year that nothing eases.
    says('health', 'hip-metal') && (worse || upTo12Months || says('limits', 'constant-night'))
      ? worse && says('stand', 'each-step')
        ? 2
        : 3
      : 0,
  'recent-procedure': ({ says, spine, weak, ill }) => (says('health', 'recent-procedure') ? (spine() || weak || ill ? 1 : 2) : 0),
  'pregnant-min': ticked('health', 'pregnant-baby', 3),
  polymyalgia: ({ says }) =>
    first(
      [says('gca-signs', 'sight'), 1],
      [says('gca-signs', 'head-jaw'), 2],
      [
        says('age', '50-59', '60-plus') &&
          says('side', 'both') &&
          says('where', 'shoulders-too') &&
          says('duration', '2-6-weeks', '6-12-weeks', '3-12-months', 'over-1-year'),
        3,
      ],
    ),
  'hurt-by-someone': ticked('stand', 'hurt-by-someone', 3),
  mood: ({ says }) => first([says('mood', 'plan-or-act'), 1], [says('mood', 'thoughts'), 2]),
  // Calmer: a feeling about a pain of 3 months or more that is not getting worse.
  'very-wrong': ({ says, worse, under12Weeks }) => (says('limits', 'very-wrong') ? (worse || under12Weeks ? 2 : 3) : 0),
  severe: ({ says, worse, under12Weeks }) => (says('limits', 'cannot-think') ? (worse || under12Weeks ? 2 : 3) : 0),
  // Safer: from 50 on it counts with a long stiff morning.
  'swollen-joints': ({ says }) =>
    says('inflammation-clues', 'swollen-joints') && (says('age', '18-44', '45-49') || says('worse', 'morning-long')) ? 3 : 0,
  'not-sure': ({ says }) => {
    // Safer: the list of head, jaw and sight signs counts like the lists of the danger screens.
    const lists = ['danger-now', 'gca-signs', 'nerve-change', 'stand', 'signs', 'pee-detail'];
    return first([lists.some((list) => says(list, 'not-sure')), 2], [says('health', 'not-sure'), 4]);
  },
  routine: ({ says, worse }) => {
    const limited = says('limits', 'sleep', 'walking-work', 'cannot-think', 'constant-night');
    const better = says('course', 'better');
    const under6 = says('duration', 'under-2-weeks', '2-6-weeks');
    const from3Months = says('duration', '3-12-months', 'over-1-year');
    return worse || (limited && !(better && under6)) || (!under6 && !better && !(from3Months && says('checked', 'yes'))) ? 4 : 0;
  },
};
