/**
 * What stands with every result: when to act at once, and the sentence to read out. Source: clinical evidence, 1.7.
 */
import type { Level } from '../engine/level.ts';
import type { Person } from './person.ts';
import type { Asked } from './questionnaire.ts';

/** Completes "Act now if any of these start". */
export const actNowIf = [
  'numbness between the legs',
  'new trouble peeing or pooing, or loss of control',
  'legs suddenly weaker',
  '{you} cannot put weight on the leg, or be moved as usual',
  'fever, or feeling very ill',
  'a leg that swells, or turns cold, pale or blue',
  'chest pain, or hard to breathe',
  'new confusion, or hard to wake',
  'thoughts of suicide: to talk at once, phone {crisis}',
] as const;

/**
 * A sign that was told already, and led to a calmer level, is no reason to act now: what of it would be. Without this the
 * result would send to help at once whoever it has just told to phone today. `index` is the place in {@link actNowIf}.
 */
export const actNowIfTold = [
  { index: 0, told: { 'nerve-change': ['saddle'] }, ifTold: 'the numbness between the legs spreads or gets worse' },
  {
    index: 1,
    told: { 'nerve-change': ['bladder', 'bowel'], signs: ['pee-trouble'] },
    ifTold: 'peeing gets harder, nothing comes at all or drains from a catheter, or control is newly lost',
  },
  {
    index: 2,
    told: { 'nerve-change': ['leg-weak'] },
    ifTold: 'the legs get clearly weaker within days, or can no longer do what they can now',
  },
  { index: 4, told: { signs: ['feverish', 'very-unwell'] }, ifTold: 'shaking with fever, or suddenly much more ill' },
  { index: 5, told: { signs: ['leg-swollen'] }, ifTold: 'the leg turns cold, pale or blue, or swells much more' },
] as const satisfies readonly {
  readonly index: number;
  readonly told: { readonly [Q in keyof Asked]?: readonly Asked[Q][] };
  readonly ifTold: string;
}[];

export const askForHelp = 'Phone {emergency}, or go to {ed}. Not sure? Phone {urgent}.';

/**
 * The pieces of the sentence to read out, in this order: `about`, MS, each answer that decided and what its row adds,
 * `pain` or `painFor`, its course, then `closing` if there is something to ask about, else `request`. The words of the answers
 * stand in `told.ts`. An unanswered question leaves its piece out; without `where` the whole line about pain stays out.
 * {place} {side} {duration} {couldBe} {askAbout} are filled from the pieces and the red flag, before the person's words.
 * "they" and "their" can then stand first: begin each sentence with a capital afterwards.
 */
export const say = {
  /** Where somebody answers for another. */
  about: { myself: '', 'someone-else': 'This is about someone else.' },
  pain: '{I} have pain {place}{side}.',
  painFor: '{I} have had pain {place}{side}, {duration}.',
  /** Several are joined with "and". */
  place: {
    groin: 'in {my} groin',
    'outer-hip': 'on the outside of {my} hip',
    buttock: 'in {my} buttock',
    'low-back': 'in {my} low back',
    'front-thigh': 'at the front of {my} thigh',
    'inner-thigh': 'on the inside of {my} thigh',
    'outer-thigh': 'on the outside of {my} thigh',
    'back-thigh': 'at the back of {my} thigh',
    'below-knee': 'below {my} knee',
    'shoulders-too': 'in {my} shoulders',
    none: '',
    'not-sure': 'near {my} hip',
  },
  side: { left: ' on the left', right: ' on the right', both: ' on both sides', 'not-sure': '' },
  duration: {
    'under-2-weeks': 'for less than 2 weeks',
    '2-6-weeks': 'for 2 to 6 weeks',
    '6-12-weeks': 'for 6 to 12 weeks',
    '3-12-months': 'for 3 to 12 months',
    'over-1-year': 'for more than a year',
  },
  couldBe: 'One cause to check is {couldBe}.',
  closing: '{I} {was} told to ask about {askAbout}.',
  request: {
    emergency: 'Please could someone see {me} now?',
    urgent: 'Please could someone see {me} today?',
    soon: 'Please could someone examine {me} within 7 days?',
    routine: 'Please could someone check {my} hip and how {I} move?',
    'self-care': '',
  },
} as const satisfies {
  readonly about: Readonly<Record<Person, string>>;
  readonly pain: string;
  readonly painFor: string;
  readonly place: Readonly<Record<Asked['where'], string>>;
  readonly side: Readonly<Record<Asked['side'], string>>;
  readonly duration: Readonly<Record<Asked['duration'], string>>;
  readonly couldBe: string;
  readonly closing: string;
  readonly request: Readonly<Record<Level, string>>;
};
