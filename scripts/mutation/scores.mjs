// Adds up the reports of mutation testing by folder and by kind of mistake; `--survivors` lists what was not noticed.
import { parts, resultsOf } from './parts.mjs';

const least = 90;
const results = Object.keys(parts).flatMap(resultsOf);
const folderOf = ({ file }) => file.match(/^functions\/(engine|knowledge\/(?:(?:red-flags|questions|regions)\/)?)/)?.[0] ?? file;
const kindOf = ({ mutatorName }) =>
  ['OtherLevel', 'OtherRoute', 'OtherOption', 'LeftOut', 'AllForAny', 'OneOff'].includes(mutatorName) ? mutatorName : 'of Stryker itself';

function tally(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeout, survived] = [count('Killed', 'RuntimeError'), count('Timeout'), count('Survived', 'NoCoverage')];
  const tested = killed + timeout + survived;
  const score = tested === 0 ? 100 : (100 * (killed + timeout)) / tested;
  return {
    mutants: mutants.length,
    ignored: count('Ignored'),
    tested,
    killed,
    'timed out': timeout,
    survived,
    score: Number(score.toFixed(1)),
  };
}

const by = (keyOf) =>
  Object.fromEntries(
    [...Map.groupBy(results, keyOf)].map(([key, mutants]) => [key, tally(mutants)]).sort(([one], [other]) => one.localeCompare(other)),
  );

console.table({ ...by(folderOf), total: tally(results) });
console.table(by(kindOf));

if (process.argv.includes('--survivors')) {
  for (const { file, location, mutatorName, replacement, source, status } of results) {
    if (status !== 'Survived' && status !== 'Timeout') continue;
    const line = source.split('\n')[location.start.line - 1].trim();
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${mutatorName} ${status}\n  - ${line}\n  + ${replacement.replaceAll(/\s+/g, ' ')}`,
    );
  }
}
if (tally(results).score < least) process.exitCode = 1;
