// biome-ignore-all assist/source/organizeImports: in the order of the list, and so in the Worker. Rules of one theme share their
// words, and compression finds them only within 32 KiB; from `both-legs` to `weak` is more than twice that, by name.
import { dangerNow } from './red-flags/danger-now.ts';
import { ageStop } from './red-flags/age-stop.ts';
import { cannotPee } from './red-flags/cannot-pee.ts';
import { saddle } from './red-flags/saddle.ts';
import { bowel } from './red-flags/bowel.ts';
import { bladder } from './red-flags/bladder.ts';
import { sexual } from './red-flags/sexual.ts';
import { bothLegs } from './red-flags/both-legs.ts';
import { weak } from './red-flags/weak.ts';
import { band } from './red-flags/band.ts';
import { spasmsJump } from './red-flags/spasms-jump.ts';
import { msChange } from './red-flags/ms-change.ts';
import { cannotWeight } from './red-flags/cannot-weight.ts';
import { legDifferent } from './red-flags/leg-different.ts';
import { movedLooksDifferent } from './red-flags/moved-looks-different.ts';
import { seriousAccident } from './red-flags/serious-accident.ts';
import { movedHurts } from './red-flags/moved-hurts.ts';
import { headHit } from './red-flags/head-hit.ts';
import { fall } from './red-flags/fall.ts';
import { stressFracture } from './red-flags/stress-fracture.ts';
import { boneDrugThigh } from './red-flags/bone-drug-thigh.ts';
import { hipBoneDeath } from './red-flags/hip-bone-death.ts';
import { hipLocked } from './red-flags/hip-locked.ts';
import { illNewPain } from './red-flags/ill-new-pain.ts';
import { illSamePain } from './red-flags/ill-same-pain.ts';
import { lessDefence } from './red-flags/less-defence.ts';
import { skin } from './red-flags/skin.ts';
import { shinglesBeforeRash } from './red-flags/shingles-before-rash.ts';
import { urine } from './red-flags/urine.ts';
import { legSwollen } from './red-flags/leg-swollen.ts';
import { groinBelly } from './red-flags/groin-belly.ts';
import { pump } from './red-flags/pump.ts';
import { stopped } from './red-flags/stopped.ts';
import { tooMuch } from './red-flags/too-much.ts';
import { steroidHarm } from './red-flags/steroid-harm.ts';
import { bleed } from './red-flags/bleed.ts';
import { cancer } from './red-flags/cancer.ts';
import { unexplained } from './red-flags/unexplained.ts';
import { constantNight } from './red-flags/constant-night.ts';
import { hipMetal } from './red-flags/hip-metal.ts';
import { recentProcedure } from './red-flags/recent-procedure.ts';
import { pregnantMin } from './red-flags/pregnant-min.ts';
import { polymyalgia } from './red-flags/polymyalgia.ts';
import { hurtBySomeone } from './red-flags/hurt-by-someone.ts';
import { mood } from './red-flags/mood.ts';
import { veryWrong } from './red-flags/very-wrong.ts';
import { severe } from './red-flags/severe.ts';
import { swollenJoints } from './red-flags/swollen-joints.ts';
import { notSure } from './red-flags/not-sure.ts';
import { routine } from './red-flags/routine.ts';
import type { RedFlag } from './vocabulary.ts';

/** Every rule, in the order of section 5 of the clinical amendments. The most urgent that fires wins; nothing outvotes it. */
export const redFlags: readonly RedFlag[] = [
  dangerNow,
  ageStop,
  cannotPee,
  saddle,
  bowel,
  bladder,
  sexual,
  bothLegs,
  weak,
  band,
  spasmsJump,
  msChange,
  cannotWeight,
  legDifferent,
  movedLooksDifferent,
  seriousAccident,
  movedHurts,
  headHit,
  fall,
  stressFracture,
  boneDrugThigh,
  hipBoneDeath,
  hipLocked,
  illNewPain,
  illSamePain,
  lessDefence,
  skin,
  shinglesBeforeRash,
  urine,
  legSwollen,
  groinBelly,
  pump,
  stopped,
  tooMuch,
  steroidHarm,
  bleed,
  cancer,
  unexplained,
  constantNight,
  hipMetal,
  recentProcedure,
  pregnantMin,
  polymyalgia,
  hurtBySomeone,
  mood,
  veryWrong,
  severe,
  swollenJoints,
  notSure,
  routine,
];
