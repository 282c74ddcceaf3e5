import { z } from 'astro/zod';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A calendar day as text. YAML reads a bare 2026-05-12 as a moment in time, so that is turned back first. */
export const day = (what: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string(`Add ${what}, as year-month-day, such as 2026-05-12.`)
      .refine(isDay, 'Write a real day as year-month-day, such as 2026-05-12.'),
  );
