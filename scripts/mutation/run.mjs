// Mutation testing, part after part, each with a report of its own that `scores.mjs` adds up: `npm run test:mutation`, with
// the names of parts for those alone. A part that was stopped goes on where it was: what was tested is kept in
// node_modules/.cache. `--force` tests everything again, as after a change of the tests.
// What the quick tests do not notice, or what took too long, is tested a second time with all tests and all the time it needs.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { parts, rangeOf, reportOf, unnoticedIn } from './parts.mjs';

const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const force = process.argv.includes('--force');
const named = process.argv.slice(2).filter((argument) => Object.hasOwn(parts, argument));

const run = (part, name, more) =>
  new Stryker({
    ...settings,
    testsOf: part,
    tempDirName: `.stryker-tmp/${name}`,
    incrementalFile: `node_modules/.cache/mutation-${name}.json`,
    jsonReporter: { fileName: reportOf(name) },
    ...more,
  }).runMutationTest();

for (const part of named.length > 0 ? named : Object.keys(parts)) {
  if (!process.argv.includes('--thorough')) await run(part, part, { mutate: parts[part].mutate, force });
  if (process.argv.includes('--quick')) continue;
  const again = existsSync(reportOf(part)) ? unnoticedIn(part).map(rangeOf) : [];
  rmSync(reportOf(`${part}-thorough`), { force: true });
  if (again.length > 0) await run(part, `${part}-thorough`, { mutate: again, thorough: true, incremental: false, timeoutMS: 300_000 });
}
await import('./scores.mjs');
