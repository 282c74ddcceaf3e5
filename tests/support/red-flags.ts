import { readdirSync } from 'node:fs';
import type { Example, RedFlag } from '../../functions/knowledge/vocabulary.ts';

const folder = new URL('../../functions/knowledge/red-flags/', import.meta.url);

/** A red flag's file: the rule and, apart from it so that the Worker does not carry them, its examples. */
export interface RedFlagFile {
  readonly file: string;
  readonly redFlag: RedFlag;
  readonly examples: readonly Example[];
}

/** Every file of red-flags/, so that a file that no list names is noticed. */
export const redFlagFiles: readonly RedFlagFile[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => {
      const { examples, ...rest } = (await import(new URL(file, folder).href)) as { examples: readonly Example[] } & Record<
        string,
        RedFlag
      >;
      return { file, redFlag: Object.values(rest)[0] as RedFlag, examples };
    }),
);
