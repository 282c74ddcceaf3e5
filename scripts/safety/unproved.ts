import type { Ran } from './reports.ts';
import { isNamedBy, readName, writeName } from './test-name.ts';

export interface Unproved {
  readonly name: string;
  /** What names it: the hazards and statements that now rest on nothing. */
  readonly places: readonly string[];
  readonly why: string;
}

/** The named tests that did not run, or did not pass. A group that is named is proved when all in it passed. */
export const unproved = (named: ReadonlyMap<string, readonly string[]>, ran: readonly Ran[]): readonly Unproved[] =>
  [...named].flatMap(([name, places]) => {
    const wanted = readName(name);
    const found = ran.filter((one) => isNamedBy(wanted, one));
    if (found.length === 0) return [{ name, places, why: 'did not run' }];
    const failed = found.filter(({ passed }) => !passed);
    return failed.length === 0 ? [] : [{ name, places, why: `did not pass: ${failed.map(writeName).join('; ')}` }];
  });
