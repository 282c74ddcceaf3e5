/** Shares as the page about accuracy tells them. */
import type { Share } from './metrics.ts';

export const percent = (value: number): string => `${(100 * value).toFixed(1).replace(/^(0|100)\.0$/, '$1')}%`;
export const spread = ([low, high]: readonly [number, number]): string => `${percent(low)} to ${percent(high)}`;
/** The share and its interval. */
export const told = ({ count, of, interval }: Share): string =>
  interval ? `${percent(count / of)} (${spread(interval)})` : 'none to count';
