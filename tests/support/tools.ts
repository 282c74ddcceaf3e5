import { spawnSync } from 'node:child_process';

/** Programs that the documented samples need, and the Debian package that brings each. */
const tools = { curl: 'curl', python3: 'python3-minimal' } as const;

const apt = '/usr/bin/apt-get';

const answers = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;

const install = (tool: keyof typeof tools): void => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  spawnSync(apt, ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
  spawnSync(apt, ['install', '-y', '-qq', '--no-install-recommends', tools[tool]], { stdio: 'ignore', timeout: 240_000 });
};

/**
 * Sees to it that a program is there: a documented sample that nobody ran is not tested.
 * @throws Error that says what to install
 */
export function need(tool: keyof typeof tools): void {
  if (answers(tool)) return;
  install(tool);
  if (!answers(tool))
    throw new Error(`The documented samples are run in the tests: install ${tool} (Debian: apt-get install ${tools[tool]}).`);
}
