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

const TICKS_A_SECOND = 100;

interface Process {
  readonly parent: number;
  /** User and system time of its own, without its children's. */
  readonly cpuSeconds: number;
}

/** Every process of this machine now, by its number. */
function processes(): ReadonlyMap<number, Process> {
  const all = new Map<number, Process>();
  for (const file of globSync('/proc/[0-9]*/stat')) {
    const stat = read(file);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    if (ticks >= 0) all.set(Number.parseInt(stat, 10), { parent: Number(fields[1]), cpuSeconds: ticks / TICKS_A_SECOND });
  }
  return all;
}

/** Watches a process and all that it starts: what they hold and have worked so far, whether anybody waits for them or not. */
function watch(root: number) {
  const worked = new Map<number, number>();
  let mebibytes = 0;
  const look = () => {
    const all = processes();
    const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(all.get(pid)?.parent ?? 0));
    const tree = [...all].filter(([pid]) => isBelow(pid));
    for (const [pid, { cpuSeconds }] of tree) worked.set(pid, cpuSeconds);
    mebibytes = Math.max(
      mebibytes,
      tree.reduce((sum, [pid]) => sum + shareOf(pid), 0),
    );
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return { mebibytes, cpuSeconds: [...worked.values()].reduce((sum, one) => sum + one, 0) };
  };
}

export interface Cost {
  /** Wall time. */
  readonly seconds: number;
  /**
   * User and system time of the whole tree: on a busy machine the figure to trust. The shell counts exactly, but only
   * children that somebody waited for, and nobody waits for Pagefind; the watch misses what lasts under a tenth of a second.
   * The larger of the two is right to a tenth of a second.
   */
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
  const seen = watch(child.pid as number);
  const code = await new Promise((resolve) => child.on('close', resolve));
  const { mebibytes, cpuSeconds } = seen();
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said.slice(-3_000)}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: Math.max(Number(user) + Number(system), cpuSeconds), mebibytes };
}
