/**
 * Sends 50,000 made-up requests to the built Worker in workerd and looks for a reply that it must not give: a 5xx, a status
 * that does not belong to the request, an error without its problem document, or a word in the log.
 *
 * `npm run fuzz:http`, or `npm run fuzz:http -- 200000 7` for so many with another seed. The tests send a share.
 */
import { serveBuilt } from '../bench/built-worker.ts';
import { sendMany } from './send.ts';

const [count = '50000', seed = '20261122'] = process.argv.slice(2);
const PORT = Number(process.env['TEST_PORT'] ?? 9_137);

const running = await serveBuilt({ port: PORT });
const begun = performance.now();
const { statuses, kinds, faults } = await sendMany(running.url, Number(count), Number(seed));
const seconds = (performance.now() - begun) / 1000;
running.stop();

const counts = (of: Readonly<Record<string, number>>) =>
  Object.entries(of)
    .map(([name, many]) => `${name}: ${many}`)
    .join(', ');
console.log(`${count} requests with the seed ${seed} in ${seconds.toFixed(0)} s`);
console.log(`kinds     ${counts(kinds)}`);
console.log(`statuses  ${counts(statuses)}`);
for (const fault of faults) console.error(fault);
const log = running.log();
if (log) console.error(`The Worker wrote to its log:\n${log.slice(0, 2_000)}`);
console.log(faults.length === 0 && log === '' ? 'No 5xx, no reply out of place, nothing in the log.' : 'FAILED');
process.exit(faults.length === 0 && log === '' ? 0 : 1);
