import { version } from './version.ts';
import type { Day } from './vocabulary.ts';

/** A version of the rules that must not decide about anybody any more. */
export interface Withdrawal {
  readonly rules: string;
  readonly on: Day;
  /** For the public: one plain sentence, what was wrong. */
  readonly reason: string;
}

/**
 * Add the version that runs here to switch the check off with its reason: the pages, the embed and the API then show the
 * danger signs alone. The mended rules get a new version, and the entry stays as a record.
 */
export const withdrawn: readonly Withdrawal[] = [];

/** Why the rules of this build are withdrawn; undefined while they are not. */
export const withdrawal = (list = withdrawn, { rules } = version as { readonly rules: string }): Withdrawal | undefined =>
  list.find((one) => one.rules === rules);

/** For the public, where the rules stand and the check is off all the same. */
export const switchedOff = 'The people who run this check have switched it off.';
