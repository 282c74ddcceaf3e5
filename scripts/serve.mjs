// Serves the built site and its function in workerd, and says what to open.
// ASSESSMENT=off serves a copy of the build with the check switched off, to rehearse it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { copyWith } from './switch.ts';

const port = process.env.PORT ?? '8787';
const args = ['dev', '--port', port, '--ip', '127.0.0.1', '--show-interactive-dev-session=false', '--log-level=warn'];
const setting = process.env.ASSESSMENT;
if (setting) args.push('--config', join(copyWith(setting), 'server', 'wrangler.json'));
const address = `http://localhost:${port}`;

const wrangler = spawn('wrangler', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
});
wrangler.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wrangler.kill(signal));

const answers = () =>
  fetch(`${address}/api/health`).then(
    (reply) => reply.ok,
    () => false,
  );

const giveUp = Date.now() + 60_000;
while (!(await answers())) {
  if (Date.now() > giveUp) {
    console.error(`The site did not answer on ${address} within a minute. Is the port taken? Try PORT=8788 npm start.`);
    wrangler.kill();
    process.exit(1);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
}

console.log(`
MS Hip Pain is at ${address}
  the library   ${address}/
  the check     ${address}/check/
  the search    ${address}/search/
  the embed     ${address}/embed/
  the API       ${address}/api/
Stop it with Ctrl+C.`);
