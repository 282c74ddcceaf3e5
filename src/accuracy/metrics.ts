/**
 * How a check did on cases whose level is known, in the metrics that the literature on symptom checkers uses
 * (Kopka and others 2024): accuracy, safety of advice, inclination to over-triage, each over all cases and by level.
 */
import type { Level } from '../../functions/engine/level.ts';
import { levels } from '../../functions/knowledge/levels.ts';

/** A made-up person: the level they should get, and the one that they got. */
export interface Judged {
  readonly expected: Level;
  readonly given: Level;
}

/** So many of so many, as a share with its 95 % interval; no share where there is nothing to share. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly interval: readonly [number, number] | undefined;
}

const z = 1.959_964; // the normal quantile of 97.5 %

/** The 95 % interval of a proportion (Wilson 1927): it stays inside 0 and 1, and is no point where all or none are right. */
export function wilson(count: number, of: number): readonly [number, number] {
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

const share = (count: number, of: number): Share => ({ count, of, interval: of === 0 ? undefined : wilson(count, of) });

const urgency = (level: Level): number => levels.length - levels.indexOf(level);

/** The metrics of some cases. */
export function metricsOf(cases: readonly Judged[]) {
  const over = cases.filter(({ expected, given }) => urgency(given) > urgency(expected)).length;
  const under = cases.filter(({ expected, given }) => urgency(given) < urgency(expected)).length;
  return {
    over,
    under,
    /** Exactly the level that was expected. */
    accuracy: share(cases.length - over - under, cases.length),
    /** That level, or a more urgent one. */
    safety: share(cases.length - under, cases.length),
    /** Of all errors, those on the careful side. Without an error there is none. */
    inclination: share(over, over + under),
  };
}

/** The same for each level that was expected, with how many got which. */
export const byLevel = (cases: readonly Judged[]) =>
  levels.map((level) => {
    const here = cases.filter(({ expected }) => expected === level);
    return { level, metrics: metricsOf(here), got: levels.map((given) => here.filter((one) => one.given === given).length) };
  });

/** Where a level lies in the range that a careful clinician could defend. */
export type Place = 'too calm' | 'calmest' | 'between' | 'most urgent' | 'the only one' | 'too urgent';

export function placeOf(given: Level, range: readonly [Level, Level]): Place {
  const [least, most] = range.map(urgency).toSorted((a, b) => a - b) as [number, number];
  const here = urgency(given);
  if (here < least) return 'too calm';
  if (here > most) return 'too urgent';
  if (least === most) return 'the only one';
  if (here === most) return 'most urgent';
  return here === least ? 'calmest' : 'between';
}
