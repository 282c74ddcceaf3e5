/** The named sets of section 5 of the clinical amendments, so that every rule reads them alike. */
import { all, any, says } from './vocabulary.ts';

/** IMM2: treatment that clearly lowers the defence against infection, or its name is not known. */
export const immuneStrong = says('medicines', 'immune-strong', 'natalizumab', 'steroid-now', 'not-sure');
/** IMM1: some extra risk of infection; it counts together with feeling very unwell. */
export const immuneSome = any(says('medicines', 'immune-mild'), says('health', 'catheter', 'diabetes-immune', 'mostly-sitting'));
/** ILL */
export const ill = says('signs', 'feverish', 'very-unwell');
/** BACKLEG */
export const backOrLegPain = says('where', 'low-back', 'buttock', 'back-thigh', 'below-knee');
/** SPINE: a sign of the spinal cord or its nerve roots that is new or clearly worse. */
export const spineSign = any(
  says('saddle-when', 'new', 'worse'),
  says('bladder-when', 'new', 'worse'),
  says('bowel-when', 'new', 'worse'),
  says('sexual-when', 'new', 'worse'),
  says('both-legs-when', 'new', 'worse'),
);
/** WEAK */
export const weak = says('weak-how', 'both-cannot', 'one-fast', 'both-still');
/** SPINE without the legs, for the rule that reads both legs itself. */
export const pelvicSign = any(
  says('saddle-when', 'new', 'worse'),
  says('bladder-when', 'new', 'worse'),
  says('bowel-when', 'new', 'worse'),
  says('sexual-when', 'new', 'worse'),
);
export const bandNewOrWorse = says('band-when', 'new', 'worse');
/** BONE: thin bones, a bone-strengthening drug, or steroids now. */
export const weakBone = any(says('health', 'thin-bones'), says('medicines', 'bone-drug', 'steroid-now'));
/** "Unchecked": no, or not sure. */
export const unchecked = says('nerve-checked', 'no', 'not-sure');
/** Not diagnosed with MS, in any form of it. */
export const notDiagnosed = says('ms-status', 'being-tested', 'think-so', 'no');
export const anySteroid = says('medicines', 'steroid-now', 'steroid-ever');

export const age50 = says('age', '50-59', '60-plus');
export const under12Weeks = says('duration', 'under-2-weeks', '2-6-weeks', '6-12-weeks');
export const upTo12Months = says('duration', 'under-2-weeks', '2-6-weeks', '6-12-weeks', '3-12-months');
export const from2Weeks = says('duration', '2-6-weeks', '6-12-weeks', '3-12-months', 'over-1-year');
export const from3Months = says('duration', '3-12-months', 'over-1-year');
export const notBetter = says('course', 'same', 'comes-and-goes', 'worse');
export const notWorse = says('course', 'better', 'same', 'comes-and-goes');

export const bothSidesAndShoulders = all(age50, says('side', 'both'), says('where', 'shoulders-too'));
