/** The built Worker in the platform's own `workerd`, with the built pages for assets. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { compatibilityDateOfSite, type Running, start } from './workerd.ts';

interface Options {
  readonly port: number;
  /** The setting of the switch. */
  readonly assessment?: string;
  /** A module that stands in for the platform's assets. */
  readonly assets?: string;
  /** Another Worker in the same process, on the next port, and the texts that it is bound to. */
  readonly beside?: { readonly module: string; readonly texts: Readonly<Record<string, string>> };
}

/** @throws Error if there is no build, or workerd does not answer within ten seconds. */
export async function serveBuilt({ port, assessment = 'on', assets = 'scripts/bench/assets.mjs', beside }: Options): Promise<Running> {
  const server = resolve('dist/server');
  if (!existsSync(server)) throw new Error('There is no build to serve: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const date = compatibilityDateOfSite();
  const modules = readdirSync(server).filter((file) => file.endsWith('.mjs'));
  const entryFirst = modules.toSorted((one, other) => Number(other === 'entry.mjs') - Number(one === 'entry.mjs'));
  const embed = (name: string, path: string) => `(name = "${name}", esModule = embed "${relative(folder, resolve(path))}")`; // embeds are found from the configuration
  const texts = Object.entries(beside?.texts ?? {}).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return `(name = "${name}", text = embed "${name}")`;
  });
  const services = [
    `(name = "app", worker = (modules = [${entryFirst.map((file) => embed(file, join(server, file))).join(', ')}],
      compatibilityDate = "${date}", compatibilityFlags = ["no_nodejs_compat"],
      bindings = [(name = "ASSETS", service = "assets"), (name = "ASSESSMENT", text = "${assessment}")]))`,
    `(name = "assets", worker = (modules = [${embed('assets.mjs', assets)}],
      compatibilityDate = "${date}", bindings = [(name = "FILES", service = "files")]))`,
    `(name = "files", disk = (path = "${resolve('dist/client')}"))`,
    ...(beside
      ? [
          `(name = "beside", worker = (modules = [${embed('beside.mjs', beside.module)}],
      compatibilityDate = "${date}", bindings = [${texts.join(', ')}]))`,
        ]
      : []),
  ];
  const socket = (name: string, at: number) => `(name = "${name}", address = "127.0.0.1:${at}", http = (), service = "${name}")`;
  const sockets = [socket('app', port), ...(beside ? [socket('beside', port + 1)] : [])];
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [${services.join(',\n')}], sockets = [${sockets.join(',\n')}]);
`,
  );
  return start(config, `http://127.0.0.1:${port}`, () => rmSync(folder, { recursive: true, force: true }));
}
