/** `npm run new:red-flag <id>`: a rule, its place in the list, and a made-up person, to fill in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyone } from '../../tests/support/cases.ts';
import { newExamples, newPerson, newRule, withRule } from './red-flag-template.ts';
import { isName, root, stop, today, writeAll } from './write.ts';

const [id] = process.argv.slice(2);
if (!isName(id)) stop('Write: npm run new:red-flag <id>\nAn id is like hip-locked: it names the file, and stands in every reply.');

const list = 'functions/knowledge/red-flags.ts';
const numbers = everyone.map((one) => Number(/^N(\d+)$/.exec(one.id)?.[1] ?? 0));
const text = withRule(readFileSync(join(root, list), 'utf8'), id);
if (!text) stop(`${list} is not as expected: add the rule by hand.`);

writeAll(
  [newPerson(id, Math.max(...numbers) + 1), newRule(id, today()), newExamples(id), { path: list, text, changed: true }],
  [
    `The people first: tests/knowledge/personas/${id}.yaml. npm run test:fast shows them fail.`,
    `The rule: functions/knowledge/red-flags/${id}.ts. Its place in ${list} decides ties between rules of one level.`,
    `Its examples: functions/knowledge/examples/${id}.ts, one for each row, and two in which it does not fire or is left open.`,
    'The same rule once more as plain code, without looking, at the same place: tests/support/section-five/rules.ts.',
    'Its name on a warning-sign page, with a sign that is tied to it: tests/content/levels/. CONTRIBUTING.md says what else.',
    'npm run knowledge:digest && npm run knowledge:table && npm run knowledge:graph',
    'npm test',
  ],
);
