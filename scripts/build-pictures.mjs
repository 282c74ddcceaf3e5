// Draws the icons, and for each built page the picture that other sites show beside a link to it. What a picture says
// is read from the page itself; a picture that was drawn before, with the same words, is taken from the last time.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheName } from './pictures/cache.mjs';
import { drawCards } from './pictures/draw.mjs';
import { markOnPaper } from './pictures/mark.mjs';
import { paint } from './pictures/paint.mjs';
import { readSharing } from './pictures/sharing.mjs';

const site = 'dist/client';

/** By file: how wide, and how much of the width the mark takes. A maskable icon keeps the mark within the middle. */
const icons = {
  'apple-touch-icon.png': [180, 0.74],
  'icons/48.png': [48, 0.94],
  'icons/192.png': [192, 0.8],
  'icons/512.png': [512, 0.8],
  'icons/maskable-192.png': [192, 0.56],
  'icons/maskable-512.png': [512, 0.56],
};
for (const [file, [width, share]] of Object.entries(icons)) await put(file, paint(markOnPaper(share), width));

const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
const pages = [];
for (const file of files) {
  const sharing = readSharing(await readFile(join(site, file), 'utf8'));
  if (sharing) pages.push({ ...sharing, cached: cacheName(sharing.card) });
}

const before = process.cpuUsage().user;
const missing = new Map(pages.filter(({ cached }) => !existsSync(cached)).map(({ cached, card }) => [cached, card]));
await drawCards([...missing]);
for (const { path, cached } of pages) {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await copyFile(cached, join(site, path));
}
const each = missing.size > 0 ? `, ${Math.round((process.cpuUsage().user - before) / missing.size / 1000)} ms of processor time each` : '';
console.log(`Drew ${missing.size} of ${pages.length} pictures for sharing${each}.`);

async function put(file, bytes) {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), bytes);
}
