import { switchedOff, type Withdrawal, withdrawal } from '../knowledge/withdrawn.ts';

/**
 * Why the check is off, for the public; undefined while it is on. A setting that is missing or misspelt is off: between
 * two mistakes, the one that leaves the danger signs standing alone does less harm.
 */
export function whyOff(setting: string | undefined, withdrawnNow: Withdrawal | undefined = withdrawal()): string | undefined {
  if (withdrawnNow) return withdrawnNow.reason;
  return setting === 'on' ? undefined : switchedOff;
}
