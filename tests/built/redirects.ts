import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { client } from './site.ts';

/** Every line of public/_redirects, as it was built. */
export const redirects = readFileSync(join(client, '_redirects'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [from = '', to = '', status = ''] = line.split(/\s+/);
    return { from, to, status };
  });
