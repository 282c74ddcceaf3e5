/** What a command costs: CPU time and memory of it and of everything that it starts. Read from /proc, so on Linux alone. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process has ended meanwhile
  }
};

/** Of one process now, in MiB. */
export const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Of one process now, in MiB, where a page that several processes share counts as their share of it. */
const shareOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Of a process and everything below it now, in MiB. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const file of globSync('/proc/[0-9]*/stat')) {
    const stat = read(file);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number.parseInt(stat, 10), parent);
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + shareOf(pid), 0);
}

export interface Cost {
  /** Wall time. */
  readonly seconds: number;
  /** User and system time of the whole tree: on a busy machine the figure to trust. */
  readonly cpuSeconds: number;
  /** The most that the whole tree held at once. */
  readonly mebibytes: number;
}

/** @throws Error if the command fails */
export async function costOf(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const begun = performance.now();
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'timed', command, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let mebibytes = 0;
  const measure = setInterval(() => (mebibytes = Math.max(mebibytes, memoryOfTree(child.pid as number))), 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(measure);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said.slice(-3_000)}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: Number(user) + Number(system), mebibytes };
}
