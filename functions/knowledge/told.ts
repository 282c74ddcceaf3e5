/**
 * What each answer says, in words: read out to a clinician in the first person, and told back to the person as why. A
 * result says an answer in these words, once, and no answer that was not given. First person, no full stop.
 *
 * Where one option holds several things, the words must be true of each of them: "one or more of these".
 * An answer without words is told by nobody: a private one, or one that no rule reads.
 */
import type { Asked } from './questionnaire.ts';
import { say } from './safety-net.ts';

/** In the words of an answer that holds several things. Whoever reads them out is asked to say which. */
export const listing = 'one or more of these';

/** The answers to `since`, about one sign. */
const since = (sign: string) =>
  ({
    new: `{I} have ${sign} that started in the last 2 weeks`,
    worse: `{I} have ${sign} that {I} had before, and that is clearly worse in the last 2 weeks`,
    recent: `{I} have ${sign} that began or got worse 2 weeks to 3 months ago, and is steady now`,
    usual: `{I} have had ${sign} for over 3 months, and it is no different`,
    'not-sure': `{I} have ${sign}, and it is not clear when it began`,
  }) as const;

/** The pieces of the sentence about the pain, each as words of its own. */
const each = <Id extends string>(pieces: Readonly<Record<Id, string>>, before: string) =>
  Object.fromEntries(Object.entries<string>(pieces).flatMap(([id, piece]) => (piece ? [[id, before + piece]] : []))) as Record<Id, string>;

export const told = {
  'danger-now': {
    'chest-breath':
      '{I} have or had one or more of these: new chest pain, new trouble breathing, new trouble swallowing, coughing up blood',
    stroke: '{I} had one or more of these within minutes: a dropped face, a weak arm or leg, slurred speech, lost sight',
    'hard-to-wake': '{I} have or had one or more of these: being too sleepy to wake properly, very slow breathing, a fit',
    'confused-skin':
      '{I} have or had one or more of these: new confusion, blue, grey or blotchy skin or lips, new spots that stay under a glass, an illness with no pee for a day',
    'collapse-bleed': '{I} have or had one or more of these: passing out, heavy bleeding, being sick with blood, black tarry poo',
    'belly-back-sudden':
      '{I} have or had one or more of these: sudden very bad pain in the tummy, back, side or pelvis, sudden hip or groin pain that made {me} faint, grey or clammy, new pain with a known aneurysm',
    'cold-leg': '{I} have one leg or foot that is suddenly cold, pale, blue or dead, unlike the other',
    'pounding-headache': '{I} have a sudden pounding headache with sweating, flushing or goose-bumps',
    'swollen-face': '{my} lips, face or tongue are newly swollen',
    'on-floor': '{I} {am} on the floor and cannot get up, or lay there for an hour or more',
    'not-sure':
      'it is not clear whether {I} have an emergency sign, such as new chest pain, trouble breathing, a drooping face or new confusion',
  },
  age: {
    'under-18': '{I} {am} under 18',
    '18-44': '{I} {am} aged 18 to 44',
    '45-49': '{I} {am} aged 45 to 49',
    '50-59': '{I} {am} aged 50 to 59',
    '60-plus': '{I} {am} aged 60 or over',
  },
  'ms-status': {
    diagnosed: '{I} have MS',
    'being-tested': '{I} {am} being tested for MS',
    'think-so': '{I} think {I} may have MS',
    no: '{I} do not have a diagnosis of MS',
  },
  where: each(say.place, '{I} have pain '),
  side: { ...each(say.side, 'the pain is'), 'not-sure': 'it is not clear which side hurts' },
  'gca-signs': {
    'head-jaw': '{I} have one or more of these: a new headache, a sore scalp, jaw pain on chewing',
    sight: '{I} have lost some sight, or lost it for a time',
    'not-sure': 'it is not clear whether {my} head, jaw or sight is affected',
  },
  'nerve-change': {
    'cannot-pee': '{I} cannot pee at all, and {my} bladder feels full or sore, or cannot be felt',
    'spasms-jump': '{my} spasms or stiffness are suddenly far worse',
    'not-sure': 'it is not clear whether {I} have a new nerve sign, such as numbness between the legs, trouble peeing or weaker legs',
  },
  'saddle-when': since('numbness or an odd feeling between {my} legs'),
  'bladder-when': since('bladder trouble'),
  'bowel-when': since('loss of bowel control or bowel feeling'),
  'sexual-when': since('a change in sexual feeling or function'),
  'both-legs-when': since('pain, tingling or numbness down both legs'),
  'band-when': since('a tight band round {my} tummy or chest'),
  'nerve-checked': {
    yes: 'a doctor or nurse has checked the nerve signs since',
    no: 'not every nerve sign has been checked by a doctor or nurse',
    'not-sure': 'it is not clear whether a doctor or nurse has checked the nerve signs',
  },
  'weak-how': {
    'both-cannot':
      'because of weakness {I} cannot stand or move to a chair, or only with much more help, and could within the last 2 weeks',
    'one-fast': 'one of {my} legs became weaker over hours or days',
    'both-still': 'both {my} legs became weaker within the last 4 weeks',
    slow: 'one or both of {my} legs became weaker over weeks or months',
    'not-sure': 'one or both of {my} legs are weaker, and it is not clear how fast or how much',
  },
  'ms-change': {
    'over-24h': '{I} have a nerve symptom that has been new or worse for more than 24 hours',
    'patch-same': '{I} have a numb or tingling patch just where it hurts, no larger for 6 weeks or more',
    'with-infection': '{I} have a nerve symptom that came with an infection or fever',
    'sight-loss': '{my} sight is worse or was lost, in one eye or both',
    'not-sure': '{I} have a nerve symptom that is new or worse, and it is not clear how long it has lasted',
  },
  stand: {
    'cannot-weight':
      'because of pain {I} can no longer do one or more of these, and could within the last 6 weeks: put weight on the leg, walk, move to a chair',
    'each-step': 'it hurts at each step, or each time {I} put weight on it',
    'leg-different': '{my} leg looks shorter or turned, or {my} hip clunked out',
    'moved-hurts': '{I} do not usually walk, and being moved or hoisted hurts in a new way',
    'moved-looks-different':
      'there is new swelling, a bruise or a change in how {my} leg lies, and {I} may feel the leg less or do not walk',
    fall: '{I} had a fall, slip, knock, twist or awkward transfer',
    'serious-accident': 'a road accident, or a fall from above standing height, started the pain or made it worse',
    'head-hit': '{I} hit {my} head',
    'not-sure': 'it is not clear whether {I} can stand or move as before, or whether there was an injury',
  },
  'head-after': {
    yes: 'since the hit {I} have had one or more of these: headache, being sick, drowsiness, muddle, a gap in memory',
    'not-sure': 'it is not clear whether {I} have been well since the hit',
  },
  signs: {
    feverish: '{I} have felt hot or shivery, or had a temperature of 38 C or more, in the last 7 days',
    'very-unwell': '{I} have suddenly become very ill, or have been sick again and again, in the last 7 days',
    'hip-locked': '{I} cannot move the hip without bad pain, or have to keep it bent, and it is not {my} usual spasm',
    'leg-swollen': '{I} have one leg that is newly swollen, warm or darker than the other, or both legs newly swollen',
    'not-sure': 'it is not clear whether {I} have a sign of infection, a skin change, a swollen leg or a problem in the belly',
  },
  'ill-and-pain': {
    yes: 'the pain is new or worse since {I} felt ill',
    no: 'the pain is no worse since {I} felt ill',
    'not-sure': 'it is not clear whether the pain is new or worse since {I} felt ill',
  },
  'pee-detail': {
    burning: '{I} have burning or smelly pee',
    'side-pain': '{I} have pain in the side, below the ribs',
    blood: 'there is blood in {my} pee',
    'dark-brown': '{my} pee is very dark and brown',
    'catheter-less': '{my} catheter drains half the usual or less, or leaks round the tube',
    'catheter-none': 'nothing drains from {my} catheter, and {I} have one or more of these: tummy pain, sweating, headache',
    'not-sure': '{I} have trouble with pee or a catheter, and it is not clear which kind',
  },
  'skin-detail': {
    spreading: '{my} skin turns dark or purple, or redness spreads, by the hour',
    'blister-strip': '{I} have spots or blisters in one strip on one side',
    'blister-wide': '{I} have blisters in more than one place, or near an eye',
    'sore-infected': '{I} have a sore with pus, a bad smell or redness round it, or a patch of hot, swollen skin',
    'sore-mark': '{I} have a clean open sore, or a mark on the skin that stays when pressed or comes back each day',
    burn: '{I} have a burn on the skin',
    'joint-hot': '{I} have a hot, swollen joint',
    'wound-leak': '{I} have a wound that leaks',
    bruise: '{I} have a large bruise without a knock',
    'foot-black': '{I} have a black or dead patch of skin, or foot pain at night that eases when the leg hangs down',
    'injection-lump': '{I} have a lump where a medicine is injected',
    'not-sure': '{I} have a change on the skin or a joint, and it is not clear what it is',
  },
  'groin-detail': {
    'lump-hard': '{I} have a groin lump that is hard or very sore, will not go back, or comes with vomiting',
    'lump-soft': '{I} have a soft groin lump that slips back',
    testicle: '{I} have sudden pain or swelling in a testicle, or an erection that will not go',
    'belly-worse': '{I} have bad or growing pain in the belly or pelvis, with vomiting, fever or a hard, swollen belly',
    'pregnant-pain':
      '{I} {am} in early pregnancy, may be pregnant or have a late period, with one or more of these: low belly pain, bleeding, pain at the tip of the shoulder',
    waves: '{I} have pain in waves from the side to the groin',
    'pelvic-weeks': '{I} have had one or more of these for days or weeks: belly pain, bloating, unusual bleeding',
    'not-sure': '{I} have a sign in the groin, belly, side or pelvis, or a late period, and it is not clear what it is',
  },
  medicines: {
    'immune-strong': '{I} have, or had, a medicine that clearly lowers the immune system',
    natalizumab: '{I} have, or had in the last year, natalizumab',
    'immune-mild': '{I} take, or took in the last year, dimethyl or diroximel fumarate, or teriflunomide',
    'steroid-now': '{I} have had steroids in the last 4 weeks',
    'steroid-ever': '{I} had steroids more than 4 weeks ago',
    'blood-thinner': '{I} take a blood thinner or have a bleeding disorder',
    'bone-drug': '{I} take, or took in the last years, a bone-strengthening drug',
    stopped: '{I} stopped, halved, missed, ran out of or could not keep down a medicine that should not stop suddenly',
    pump: '{I} have a baclofen pump',
    'not-sure': 'it is not clear which medicines {I} take, so a blood thinner or less defence against infection is possible',
  },
  'steroid-effects': {
    'weak-sick': '{I} {am} very weak, dizzy or vomiting',
    'mood-wild': '{I} have hardly any sleep with wild or frightening thoughts, or a very strong change of mood',
  },
  'stopped-effect': {
    ill: 'since stopping or missing it {I} have had one or more of these: shaking, sweating, seeing things, a rigid body, vomiting, faintness',
    stiffer: 'since stopping or missing it {I} have been stiffer or had more spasms, and otherwise well',
    well: 'since stopping or missing it {I} have been well, or much as usual',
    'not-sure': 'it is not clear whether stopping or missing it has made {me} ill',
  },
  'too-much-effect': {
    'very-sleepy': 'after a medicine {I} cannot stay awake, {am} hard to wake or breathe slowly',
    'on-purpose': '{I} have taken too much of a medicine', // read out without the private part of the answer
    groggy: '{I} took more of a medicine than meant, and {am} sleepier, dizzy or unwell, but easy to wake',
    drowsier: '{I} {am} sleepier or groggy since a planned change of medicine, but easy to wake',
    well: '{I} took more of a medicine than meant, and feel well so far',
    'not-sure': '{I} may have had too much of a medicine, and it is not clear how it affects {me}',
  },
  'pump-detail': {
    'withdrawal-signs': '{I} have one or more of these: more spasms, itch, fever, a fast heart, being light-headed, being muddled',
    'sleepy-floppy': '{I} {am} very sleepy, floppy or breathing slowly',
    'alarm-refill': 'the alarm of {my} pump sounds, or a refill was missed',
    'pump-sore': 'the skin over {my} pump or its scar is red, sore, swollen or leaking',
    'not-sure': 'it is not clear whether {my} pump is working well',
  },
  health: {
    cancer: '{I} have or had cancer',
    'weight-sweats': '{I} {am} losing weight without trying, or have drenching night sweats',
    'growing-lump': '{I} have a lump that is growing',
    'hip-metal': 'there is a replacement or metal in {my} sore hip',
    'recent-procedure':
      '{I} had an operation or a needle in the hip, pelvis or spine in the last 6 weeks, with worse pain, a wound problem or new numbness since',
    'thin-bones': '{I} have thin bones, or had a bone that broke easily',
    'bone-risk': '{I} take an epilepsy or antidepressant medicine, or {am} hardly on {my} feet',
    'mostly-sitting': '{I} {am} in a wheelchair or in bed most of the day',
    catheter: '{I} use a catheter',
    'diabetes-immune': '{I} have one or more of these: diabetes, kidney failure, HIV, no spleen, sickle-cell disease',
    'pregnant-baby': '{I} {am} pregnant, might be, or had a baby in the last 6 weeks',
    'not-sure': 'it is not clear which other health conditions {I} have or had',
  },
  duration: each(say.duration, '{I} have had this pain '),
  course: {
    better: 'the pain is getting better, or has gone',
    same: 'the pain is about the same',
    'comes-and-goes': 'the pain comes and goes',
    worse: 'the pain is getting worse',
  },
  checked: {
    no: 'nobody has examined or scanned this pain in the last year',
    'not-sure': 'it is not clear whether anybody examined or scanned this pain in the last year',
  },
  limits: {
    sleep: 'the pain disturbs {my} sleep',
    'walking-work': 'the pain limits walking, moving about, work or sport',
    'constant-night': 'the pain is there day and night, and no position or medicine eases it',
    'cannot-think': 'the pain is so bad that {I} cannot think, talk or sleep',
    'very-wrong': '{I} feel, or whoever cares for {me} feels, that something is very wrong',
  },
  words: {
    burning: 'the pain burns',
    tingling: 'the pain tingles or prickles',
    'neck-shock': 'bending the neck sends a shock down {my} back or legs',
  },
  'skin-feel': { 'touch-hurts': 'light touch, clothes or sheets hurt there' },
  worse: {
    'stand-walk-stairs': 'standing, walking or stairs make the pain worse',
    'night-rest': 'night, or lying at rest, makes the pain worse',
    'morning-long': 'the morning makes it worse, with more than 30 minutes of stiffness',
  },
  'inflammation-clues': { 'swollen-joints': '{I} have or had swollen joints' },
} as const satisfies { readonly [Q in keyof Asked]?: { readonly [Option in Asked[Q]]?: string } };

/** Of a follow-up whose words stand on what opened it: the answer that is told first, or the question whose answer is. */
export const toldAfter = {
  'gca-signs': { question: 'age' },
  'head-after': { question: 'stand', option: 'head-hit' },
  'steroid-effects': { question: 'medicines', option: 'steroid-now' },
  'stopped-effect': { question: 'medicines', option: 'stopped' },
  'pump-detail': { question: 'medicines', option: 'pump' },
} as const satisfies { readonly [Q in keyof Asked]?: { readonly question: keyof typeof told; readonly option?: string } };
