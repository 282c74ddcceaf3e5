// Every law of the knowledge on at least 100,000 people made up by chance, or as many as are named: `npm run laws -- 20000`.
// `npm test` tries them on fewer, in a minute; this takes about ten, and runs every night.
import { spawnSync } from 'node:child_process';

const [most = '100000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(most)) throw new Error(`Name a whole number of cases, not "${most}".`);
const { status } = spawnSync('vitest', ['run', '--project', 'knowledge', 'tests/knowledge/laws', '--testTimeout', '3600000'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, LAW_CASES: most },
});
process.exit(status ?? 1);
