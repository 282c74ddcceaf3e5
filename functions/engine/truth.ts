import type { Truth } from './condition.ts';

/** What is known of an option, or what a condition comes to. Ordered: "all of" is the least, "any of" the greatest. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

const truths = ['no', 'unknown', 'yes'] as const satisfies readonly Truth[];

export const truth = (value: number): Truth => truths[value] ?? 'unknown';

/**
 * Two bits for every option, in pairs of words: it may be so, and it is so. NO has neither, UNKNOWN the first, YES both.
 * The options of a question share one pair, so that however many of them are asked about, it is one `&`.
 * A plain list: a typed one of this length lies outside the heap, and to get and give back that memory takes longer than to
 * write all answers.
 */
export type Facts = number[];

/** Facts of which nothing is known. */
export const noFacts = (words: number): Facts => new Array<number>(words).fill(0);

/** The greatest of what is known of some options that share a pair of words. */
export const greatest = (facts: Facts, word: number, bits: number): number =>
  (bits & (facts[word + 1] as number)) !== 0 ? YES : (bits & (facts[word] as number)) !== 0 ? UNKNOWN : NO;
