import { z } from 'astro/zod';

/** A day of the calendar: JavaScript takes the 30th of February for the 2nd of March. */
export function isDay(text: string): boolean {
  const moment = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
}

/**
 * A calendar day as text. YAML reads a bare 2026-05-12 as a moment in time, so that is turned back first; of a bare 30th of
 * February nothing is left to see by then, which is why a test reads the days of content/ as they are written.
 */
export const day = (what: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string(`Add ${what}, as year-month-day, such as 2026-05-12.`)
      .refine(isDay, 'Write a real day as year-month-day, such as 2026-05-12.'),
  );
