/**
 * Whether every test that the safety case names ran and passed, read from the reports of the two runners.
 * `npm test` runs it after them; its result, reports/safety.json, is added to the last line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namedTests } from './named-tests.ts';
import { ranInPlaywright, ranInVitest } from './reports.ts';
import { unproved } from './unproved.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = (name: string) => JSON.parse(readFileSync(`${root}reports/${name}.json`, 'utf8'));

const named = namedTests();
const faults = unproved(named, [...ranInVitest(report('vitest'), root), ...ranInPlaywright(report('playwright'))]);
for (const { name, places, why } of faults) console.error(`${places.join(', ')} rests on a test that ${why}\n  ${name}`);
console.log(`Safety case: ${named.size - faults.length} of the ${named.size} tests that it names ran and passed.`);
writeFileSync(`${root}reports/safety.json`, JSON.stringify({ passed: named.size - faults.length, failed: faults.length, faults }, null, 2));
process.exit(faults.length === 0 ? 0 : 1);
