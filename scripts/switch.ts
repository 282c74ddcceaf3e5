/**
 * Puts the switch into effect in a build. The Worker reads `ASSESSMENT` with each request; the pages of the check are static
 * files that answer even where the Worker cannot, so while the check is off their stand-ins take their place here.
 * The last step of `npm run build`.
 */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyOff } from '../functions/api/switch.ts';

/** The pages that go, each with its stand-in in `off/`. */
export const switchedPages = ['check', 'embed'] as const;

interface Config {
  readonly vars?: Readonly<Record<string, string>>;
}

const configOf = (dist: string): string => join(dist, 'server', 'wrangler.json');
const readConfig = (dist: string): Config => JSON.parse(readFileSync(configOf(dist), 'utf8')) as Config;

/** Why the check is off in this build; undefined where it is on. */
export function applySwitch(dist: string): string | undefined {
  const reason = whyOff(readConfig(dist).vars?.['ASSESSMENT']);
  if (reason === undefined) return undefined;
  for (const page of switchedPages) {
    const folder = join(dist, 'client', page);
    copyFileSync(join(folder, 'off', 'index.html'), join(folder, 'index.html'));
  }
  return reason;
}

/** A copy of a build with the switch set otherwise: to rehearse, and to test. It goes when this process does. */
export function copyWith(setting: string, dist = 'dist'): string {
  const folder = mkdtempSync(join(tmpdir(), 'switched-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  const config = readConfig(folder);
  writeFileSync(configOf(folder), JSON.stringify({ ...config, vars: { ...config.vars, ASSESSMENT: setting } }));
  applySwitch(folder);
  return folder;
}

if (import.meta.main) {
  const reason = applySwitch('dist');
  if (reason) console.log(`The check is OFF in this build, and its pages show the danger signs alone. ${reason}`);
}
