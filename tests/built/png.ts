import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { client } from './site.ts';

/** What the header of a PNG of the build says. Throws if it is not one. */
export const pngAt = (path: string): { readonly width: number; readonly height: number; readonly bytes: number } => {
  const file = readFileSync(join(client, path));
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is not a PNG`);
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), bytes: file.byteLength };
};
