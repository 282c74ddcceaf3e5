/** Made once: a format takes longer to make than a hundred dates take to write. */
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const whole = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A day such as 2026-05-12 as people write it: 12 May 2026. The words do not depend on where the site is built. */
export const inWords = (day: string): string => whole.format(dateOf(day));

/** Its month alone, for days that are no appointment: May 2027. */
export const monthInWords = (day: string): string => month.format(dateOf(day));

/** The latest of some days, as the day of the last change of a page that lists them. */
export const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
