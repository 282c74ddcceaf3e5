// Lists what must be checked again: `npm run review:due`, or `npm run review:due -- --on 2027-06-01 --days 90`.
// It never fails: a date that passes must not break the build of an old commit.
import { parseArgs } from 'node:util';
import { dated, neverLookedUp } from './review/dated.ts';
import { type Dated, dueOn } from './review/due.ts';

const { values } = parseArgs({
  options: { on: { type: 'string', default: new Date().toISOString().slice(0, 10) }, days: { type: 'string', default: '60' } },
});
const { late, soon } = dueOn(dated, values.on, Number(values.days));

const list = (title: string, items: readonly Dated[]) => {
  console.log(`\n${title}: ${items.length}`);
  for (const { kind, name, nextReview } of items) console.log(`  ${nextReview}  ${kind.padEnd(8)} ${name}`);
};

console.log(`Reviews on ${values.on}. ${dated.length} pages, rules, sets of numbers and sources have a day.`);
list('Late', late);
list(`Due within ${values.days} days`, soon);
console.log(`\nSources without a day, because nobody has looked them up again: ${neverLookedUp.length}`);
