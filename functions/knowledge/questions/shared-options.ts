/** Answers that several questions share, so that they read alike everywhere. */
import type { Option } from '../vocabulary.ts';

export const notSure = { id: 'not-sure', label: 'I am not sure' } as const satisfies Option;

/** The end of every list. Both exclude the other options. */
export const noneOrNotSure = [{ id: 'none', label: 'None of these' }, notSure] as const satisfies readonly Option[];

export const yesNoNotSure = [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, notSure] as const satisfies readonly Option[];

/**
 * The calendar of the amendments, A4: it replaces "since this pain began".
 * Two weeks and three months are the limits of local NHS pathways.
 */
export const since = [
  { id: 'new', label: 'It started in the last 2 weeks' },
  { id: 'worse', label: 'It was there before, and is clearly worse in the last 2 weeks' },
  { id: 'recent', label: 'It began or got worse 2 weeks to 3 months ago, and is steady now' },
  { id: 'usual', label: 'It has been there over 3 months, and is no different' },
  notSure,
] as const satisfies readonly Option[];
