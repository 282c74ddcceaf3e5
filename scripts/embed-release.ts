/**
 * Releases public/embed.js under the address of its version, and writes down its hash for host pages that pin it.
 * A released version never changes.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stop } from './new/write.ts';

const version = process.argv[2] ?? '';
const list = new URL('../src/embedding/releases.json', import.meta.url);
const moving = new URL('../public/embed.js', import.meta.url);
const folder = new URL(`../public/embed/${version}/`, import.meta.url);
const releases: { version: string; integrity: string }[] = JSON.parse(readFileSync(list, 'utf8'));

if (!/^\d+\.\d+\.\d+$/.test(version)) stop('Give the new version: npm run embed:release -- 1.1.0');
if (existsSync(folder)) stop(`Version ${version} is out already, and sites name its hash. Choose the next one.`);
mkdirSync(folder, { recursive: true });
copyFileSync(moving, new URL('embed.js', folder));
const integrity = `sha384-${createHash('sha384').update(readFileSync(moving)).digest('base64')}`;
writeFileSync(list, `${JSON.stringify([{ version, integrity }, ...releases], null, 2)}\n`);
console.log(`${version} ${integrity}`);
