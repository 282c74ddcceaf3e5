import { readdirSync } from 'node:fs';
import type { Example, RedFlag } from '../../functions/knowledge/vocabulary.ts';

const folder = new URL('../../functions/knowledge/red-flags/', import.meta.url);
const examplesFolder = new URL('../../functions/knowledge/examples/', import.meta.url);

/** The file of a red flag, and the file of the same name that holds its examples. */
export interface RedFlagFile {
  readonly file: string;
  readonly redFlag: RedFlag;
  readonly examples: readonly Example[];
}

/** Every file of examples/, so that one that belongs to no rule is noticed. */
export const exampleFiles: readonly string[] = readdirSync(examplesFolder).sort();

/** Every file of red-flags/, so that a file that no list names is noticed. */
export const redFlagFiles: readonly RedFlagFile[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => {
      const rule = (await import(new URL(file, folder).href)) as Record<string, RedFlag>;
      const { examples } = (await import(new URL(file, examplesFolder).href)) as { examples: readonly Example[] };
      return { file, redFlag: Object.values(rule)[0] as RedFlag, examples };
    }),
);
