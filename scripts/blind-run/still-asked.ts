/**
 * `node scripts/blind-run/still-asked.ts answers.yaml`: what the check still asks of each person, and what is not spelt as in
 * docs/knowledge/paper-form.md. It tells nothing of levels or rules, so it is for those who answer (docs/blind-run.md).
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkRequest } from '../../functions/api/contract.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';

interface Sheet {
  readonly id: string;
  readonly answers?: Answers;
}

function toMend({ id, answers = {} }: Sheet): readonly string[] {
  const checked = checkRequest({ answers }, JSON.stringify({ answers }));
  if (!checked.ok) return checked.errors.map(({ pointer, detail }) => `${id}: ${pointer.replace('/answers/', '')}: ${detail}`);
  const { next } = engine.step(answers);
  if (next === null) return [];
  const together = engine.askTogether(next, answers);
  return [`${id}: still asked: ${(together.length > 0 ? together : [next]).join(', ')}`];
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say which file: node scripts/blind-run/still-asked.ts answers.yaml');
const found = (parse(readFileSync(file, 'utf8')) as readonly Sheet[]).flatMap(toMend);
console.log(found.length > 0 ? found.join('\n') : 'All complete: nothing more is asked of anybody.');
