import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const patience = 60_000;

/** Serves the built site on a port, until `stop` is called. */
export async function startSite(port) {
  if (!existsSync('dist/client')) throw new Error('There is no build yet: run `npm run build` first.');
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => server.kill('SIGTERM');
  const giveUp = Date.now() + patience;
  while (
    !(await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      stop();
      throw new Error(`The site did not answer on ${address}. Is the port taken? Set PORT to another.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { address, stop };
}
