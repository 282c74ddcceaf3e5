import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marksIn } from './unfinished.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that a scaffold makes, or changes. */
export interface Made {
  readonly path: string;
  readonly text: string;
  /** It was there before. */
  readonly changed?: true;
}

/** Names in addresses and ids. */
export const isName = (name: string | undefined): name is string => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '');

/** The day, as the files write it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Stops with the reason, before anything is written. */
export function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

/** Writes the files, unless one of the new ones is there, and prints what is left to do. */
export function writeAll(made: readonly Made[], next: readonly string[]): void {
  for (const { path, changed } of made) if (!changed && existsSync(join(root, path))) stop(`${path} is there already.`);
  for (const { path, text } of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`\nLeft to write:\n${made.flatMap(({ path, text }) => marksIn(path, text)).join('\n')}`);
  console.log(`\nThen:\n${next.map((step, at) => `${at + 1}. ${step}`).join('\n')}`);
}
