import { z } from 'astro/zod';

/** A text that must be there. `what` tells the author what to write, as in "a `title`, such as …". */
export const text = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `Add ${what}`
          : `Put quotation marks round this: a colon or a bare number makes YAML read it as something else than text.`,
    })
    .trim()
    .min(1, `This is empty. Add ${what}`)
    .refine((words) => !words.includes('FILL IN'), `This is not filled in yet. Write ${what}`);

/** Quotation marks and apostrophes as a printer sets them; Markdown does the same for the text below. */
const curled = (words: string) => words.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** A text that is shown to a reader. */
export const prose = (what: string) => text(what).transform(curled);

/** A list of texts; left out, it is empty. */
export const texts = (what: string) => z.array(text(what), { error: `Write this as a list, one "- …" on each line: ${what}` }).default([]);

/** The same, where a reader sees the texts. */
export const proses = (what: string) =>
  z.array(prose(what), { error: `Write this as a list, one "- …" on each line: ${what}` }).default([]);

/** Names the fields that do not exist, and those that do, so that a slip of spelling is found at once. */
export const noSuchField =
  (fields: readonly string[]) => (issue: { readonly code?: string | undefined; readonly keys?: readonly string[] }) =>
    issue.code === 'unrecognized_keys'
      ? `There is no field ${issue.keys?.map((key) => `"${key}"`).join(', ')} here. The fields are: ${fields.join(', ')}.`
      : undefined;
