/** A day such as 2026-05-12 as people write it: 12 May 2026. The words do not depend on where the site is built. */
export const inWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Its month alone, for days that are no appointment: May 2027. */
export const monthInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The latest of some days, as the day of the last change of a page that lists them. */
export const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
