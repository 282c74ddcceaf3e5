/**
 * What kind of pain the answers are like: two counted axes and a spasm strand. Source: clinical amendments,
 * section 6. It organises answers. It is not a tested score, names no questionnaire, and gives no percentages.
 */
import { type Axis, type AxisCounts, type Band, type Bands, type CellShape, cellOf } from '../engine/pain-type.ts';
import { type Answer, type Answers, NOT_SURE } from '../engine/question.ts';
import type { Asked } from './questionnaire.ts';
import { all, any, atLeast, type Feature, says } from './vocabulary.ts';

const oneSide = says('side', 'left', 'right');
/** The feeling came with the pain, or nobody knows. A `feel-since` that was shown and left open counts as not-sure. */
const cameWithPain = says('feel-since', 'with-pain', 'not-sure');
const longBefore = says('feel-since', 'long-before');
const provoked = says('worse', 'stand-walk-stairs', 'sitting-rising', 'deep-bend-twist');

export const features = [
  { id: 'n1-burning', axis: 'nerve', points: 1, wordsOnly: true, when: says('words', 'burning'), words: 'burning or scalding' },
  { id: 'n2-freezing', axis: 'nerve', points: 1, wordsOnly: true, when: says('words', 'freezing'), words: 'freezing or painful cold' },
  {
    id: 'n3-electric',
    axis: 'nerve',
    points: 1,
    wordsOnly: true,
    when: says('words', 'electric'),
    words: 'electric jolts or sudden shooting',
  },
  {
    id: 'n4-tingling',
    axis: 'nerve',
    points: 1,
    wordsOnly: true,
    when: all(says('words', 'tingling'), cameWithPain),
    words: 'tingling, prickling or itching',
  },
  { id: 'n5-numb', axis: 'nerve', points: 1, when: all(says('skin-feel', 'numb-there'), cameWithPain), words: 'numbness where it hurts' },
  {
    id: 'n6-warm-cool',
    axis: 'nerve',
    points: 1,
    when: all(says('skin-feel', 'warm-cool'), cameWithPain),
    words: 'warm and cool are hard to tell apart where it hurts',
  },
  {
    id: 'n5-n6-long-before',
    axis: 'nerve',
    points: 1,
    when: all(says('skin-feel', 'numb-there', 'warm-cool'), longBefore),
    words: 'less feeling where it hurts (counted once, because it was there long before the pain)',
  },
  { id: 'n7-touch', axis: 'nerve', points: 1, when: says('skin-feel', 'touch-hurts'), words: 'light touch, clothes or sheets hurt' },
  { id: 'n8-by-itself', axis: 'nerve', points: 1, when: says('worse', 'nothing'), words: 'it comes by itself' },
  {
    id: 'n9-spread',
    axis: 'nerve',
    points: 1,
    when: any(
      all(says('side', 'both'), says('where', 'below-knee')),
      atLeast(
        4,
        says('where', 'front-thigh'),
        says('where', 'inner-thigh'),
        says('where', 'outer-thigh'),
        says('where', 'back-thigh'),
        says('where', 'below-knee'),
      ),
    ),
    words: 'it goes below the knee on both sides, or covers most of a leg',
  },
  { id: 'n10-neck-shock', axis: 'nerve', points: 1, when: says('words', 'neck-shock'), words: 'bending the neck sends a shock down' },
  {
    id: 'n11-one-strip',
    axis: 'nerve',
    points: 1,
    when: all(
      oneSide,
      says('where', 'below-knee'),
      any(says('words', 'electric'), all(cameWithPain, any(says('words', 'tingling'), says('skin-feel', 'numb-there')))),
    ),
    words: 'it runs below one knee, with shocks, tingling or numbness',
  },

  { id: 'm1-ache', axis: 'muscle-and-joint', points: 1, when: says('words', 'aching', 'stiff'), words: 'aching or stiffness' },
  {
    id: 'm2-provoked',
    axis: 'muscle-and-joint',
    points: 1,
    when: provoked,
    words: 'worse with standing, walking, stairs, long sitting, getting up, deep bending or twisting',
  },
  {
    id: 'm2-eased',
    axis: 'muscle-and-joint',
    points: 1,
    when: all(provoked, says('helps', 'rest-position', 'sit-lean')),
    words: 'and then eased by rest, a change of position, sitting or leaning forward',
  },
  { id: 'm3-point', axis: 'muscle-and-joint', points: 1, when: says('skin-feel', 'point-sore'), words: 'one sore spot {you} can point to' },
  {
    id: 'm4-side-socks',
    axis: 'muscle-and-joint',
    points: 1,
    when: says('worse', 'lying-on-side', 'socks-car'),
    words: 'worse lying on that side, with socks and shoes, or getting out of a car',
  },
  {
    id: 'm5-loosens',
    axis: 'muscle-and-joint',
    points: 1,
    when: any(says('worse', 'morning-short'), says('helps', 'moving')),
    words: 'stiff for a short time in the morning, or looser with moving',
  },
  {
    id: 'm6-began-after',
    axis: 'muscle-and-joint',
    points: 1,
    when: any(says('changes', 'began-after'), says('stand', 'fall')),
    words: 'a fall, or a change in exercise, sitting or walking, around the time it began',
  },

  { id: 's-jumps', axis: 'spasm', points: 0, when: says('words', 'jumps'), words: 'a leg that jumps, stiffens or crosses by itself' },
  {
    id: 's-tight',
    axis: 'spasm',
    points: 0,
    when: all(says('words', 'tight-cramp'), says('worse', 'triggers')),
    words: 'tightness or cramp that a full bladder or bowel, cold or stress makes worse',
  },
] as const satisfies readonly Feature[];

/** The lowest count that is "mid", and the lowest that is "high". Words alone never reach "high": the engine sees to it. */
export const bands = {
  nerve: { mid: 2, high: 4 },
  'muscle-and-joint': { mid: 2, high: 3 },
} as const satisfies Readonly<Record<Exclude<Axis, 'spasm'>, Bands>>;

/** How a band reads beside the table. */
export const bandWords = { low: 'few', mid: 'some', high: 'many' } as const satisfies Readonly<Record<Band, string>>;

/** If neither of these could be told, the type is `unclear`, whatever the other answers count. */
export const needsOneOf = ['words', 'skin-feel'] as const satisfies readonly (keyof Asked)[];

export interface PainOutcome {
  readonly type: 'neuropathic' | 'musculoskeletal' | 'mixed' | 'unclear';
  /** `unclear` is never more than leaning: the contract gives every type a strength. */
  readonly strength: 'mostly' | 'leaning';
  readonly label: string;
  readonly sentence: string;
  readonly read?: `/${string}/`;
}

const nerve = {
  type: 'neuropathic',
  sentence:
    'Most of the signs in your answers are of nerve-type pain. It can begin in a nerve of the back or the skin, or in the brain or spinal cord. This check cannot tell which.',
  read: '/causes/nerve-pain/',
} as const;

const muscle = {
  type: 'musculoskeletal',
  sentence:
    'Most of the signs in your answers are of pain from muscles, tendons or joints. People have this with and without MS, and a {physio} or {gp} can examine it.',
} as const;

const mixed = {
  type: 'mixed',
  sentence:
    'Your answers hold signs of nerve-type pain and of muscle-and-joint pain. Two things can be true at once, and each can need its own treatment.',
  read: '/causes/nerve-pain/',
} as const;

export const outcomes = {
  'mostly-nerve': { ...nerve, strength: 'mostly', label: 'Mostly nerve' },
  'more-nerve': { ...nerve, strength: 'leaning', label: 'Leaning to nerve, with some muscle and joint' },
  'some-nerve': { ...nerve, strength: 'leaning', label: 'Leaning to nerve' },
  both: { ...mixed, strength: 'mostly', label: 'Many signs of both' },
  'both-nerve': { ...mixed, strength: 'leaning', label: 'Both, leaning to nerve' },
  'both-some': { ...mixed, strength: 'leaning', label: 'Some signs of both' },
  'both-muscle': { ...mixed, strength: 'leaning', label: 'Both, leaning to muscle and joint' },
  'more-muscle': { ...muscle, strength: 'leaning', label: 'Leaning to muscle and joint, with some nerve' },
  'some-muscle': { ...muscle, strength: 'leaning', label: 'Leaning to muscle and joint' },
  'mostly-muscle': { ...muscle, strength: 'mostly', label: 'Mostly muscle and joint' },
  'spasm-first': {
    type: 'mixed',
    strength: 'leaning',
    label: 'Mainly signs of muscle tightness or spasm',
    sentence:
      'Your answers speak mainly of tight or jumping muscles. Nerves set this off and muscles feel it, so it counts as signs of both.',
    read: '/causes/spasticity/',
  },
  unclear: {
    type: 'unclear',
    strength: 'leaning',
    label: 'Not clear from these answers',
    sentence:
      'Your answers do not point clearly to one kind of pain, so this check does not guess. Someone who can examine the hip can tell more.',
  },
} as const satisfies Readonly<Record<string, PainOutcome>>;

export type PainOutcomeId = keyof typeof outcomes;

/** How many points one axis must be ahead of the other to give a mixed cell its own name. */
export const dominance = 3;

/** First the band of the nerve axis, then that of muscle and joint. */
export const cells = {
  high: { low: { usual: 'mostly-nerve' }, mid: { usual: 'both-nerve', ahead: 'more-nerve' }, high: { usual: 'both' } },
  mid: { low: { usual: 'some-nerve' }, mid: { usual: 'both-some' }, high: { usual: 'both-muscle', ahead: 'more-muscle' } },
  low: { low: { usual: 'unclear', withSpasm: 'spasm-first' }, mid: { usual: 'some-muscle' }, high: { usual: 'mostly-muscle' } },
} as const satisfies Readonly<Record<Band, Readonly<Record<Band, CellShape<PainOutcomeId>>>>>;

const untold = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === NOT_SURE || (Array.isArray(answer) && answer.every((option) => option === NOT_SURE));

/** What the counts come to, for these answers. */
export const painOutcome = (counts: AxisCounts, answers: Answers): PainOutcomeId =>
  needsOneOf.every((question) => untold(answers[question])) ? 'unclear' : cellOf<PainOutcomeId>(counts, cells, dominance);

/** The strand that stands beside every cell. `after` follows a label, except where the label is about spasm. */
export const spasm = {
  after: 'with signs of spasm',
  label: 'Spasm strand: yes.',
  sentence: 'Muscle tightness or spasm can hurt by itself, and it can pull on a sore hip. Tell whoever examines the hip.',
  read: '/causes/spasticity/',
} as const;

/** Stands under every pain type. */
export const limit = 'This sorts your answers. It is not a tested score, it was made for this site, and it cannot see or move the hip.';

/** Instead of the pain type, where somebody else answered and left the pain words out. */
export const leftOut = 'The kind of pain is not shown here. The person who has the pain is the one who can tell how it feels.';

export const sources = ['rivel22', 'smart12', 'truini13', 'finn16'] as const;
