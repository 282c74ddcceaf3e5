// Pictures are kept between builds, by the words on them and by everything that decides how they look.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/share-pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const look = createHash('sha256').update(readFileSync('package-lock.json'));
for (const file of readdirSync(import.meta.dirname).toSorted()) look.update(readFileSync(join(import.meta.dirname, file)));
const version = look.digest('hex');

/** Where the picture of a card is kept. */
export const cacheName = (card) =>
  join(
    folder,
    `${createHash('sha256')
      .update(version + JSON.stringify(card))
      .digest('hex')}.png`,
  );
