// Installs what package-lock.json says, once for each lockfile and platform. Plain JavaScript that Node 18 can run:
// the toolchain's own Node (24) is one of the packages, and npm puts it first on the PATH of the next command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.ready';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const wanted = `${process.platform} ${process.arch} ${lock}`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // Not `npm ci`: it refuses a lockfile in which a platform's optional package is missing from the registry.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed: is the npm registry reachable? See the message above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
