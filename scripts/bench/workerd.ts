/** Runs one Worker in the platform's own `workerd`, without the proxy that `wrangler dev` puts in front of it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first reply. */
  readonly startedIn: number;
  /** Everything that it has written so far. */
  readonly log: () => string;
  readonly stop: () => void;
}

/** The native binary: the one in `.bin` is a script that would hide the process to be measured. */
function workerdPath(): string {
  const [found] = globSync('node_modules/@cloudflare/workerd-*/bin/workerd*');
  if (!found) throw new Error('No workerd in node_modules/@cloudflare: run `npm install`.');
  return resolve(found);
}

/** Bundles a Worker as a deployment would. */
function bundle(entry: string, folder: string, compatibilityDate: string): void {
  const config = join(folder, 'wrangler.json');
  writeFileSync(
    config,
    JSON.stringify({ name: 'bench', main: resolve(entry), compatibility_date: compatibilityDate, send_metrics: false }),
  );
  const { status, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--config', config, '--outdir', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  if (status !== 0) throw new Error(`wrangler could not bundle ${entry}:\n${stderr}`);
}

export const compatibilityDateOfSite = (): string => {
  const date = /^compatibility_date = "([\d-]+)"/m.exec(readFileSync('wrangler.toml', 'utf8'))?.[1];
  if (!date) throw new Error('wrangler.toml has no compatibility_date.');
  return date;
};

/**
 * Serves `entry` (a file named `<name>.ts`) on `port`, with JSON bindings.
 * @throws Error if it does not answer within ten seconds.
 */
export async function serve(entry: string, port: number, bindings: Readonly<Record<string, unknown>>): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const date = compatibilityDateOfSite();
  bundle(entry, folder, date);
  const bound = Object.entries(bindings).map(([name, value]) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
    return `(name = "${name}", json = embed "${name}.json")`;
  });
  const script = (entry.split('/').at(-1) as string).replace(/\.ts$/, '.js');
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "${script}", esModule = embed "${script}")],
    compatibilityDate = "${date}", bindings = [${bound.join(', ')}]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
  );
  return start(config, `http://127.0.0.1:${port}`, () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * Runs workerd with a configuration until it answers on `url`.
 * @throws Error if it does not within ten seconds.
 */
export async function start(config: string, url: string, clear: () => void): Promise<Running> {
  const path = workerdPath();
  const begun = performance.now();
  const child = spawn(path, ['serve', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  const stop = () => {
    process.off('exit', stop);
    child.kill();
    clear();
  };
  process.once('exit', stop);
  await answers(url, child).catch((error: Error) => {
    throw new Error(`${error.message}\n${said.join('')}`);
  });
  return { url, pid: child.pid as number, startedIn: performance.now() - begun, log: () => said.join(''), stop };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 2_000 && child.exitCode === null; tries++) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((wait) => setTimeout(wait, 5));
  }
  throw new Error(`workerd does not answer on ${url}.`);
}

/** CPU time that a process has used so far, in microseconds; undefined where there is no /proc. */
export function cpuOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return ticks * 10_000;
}
