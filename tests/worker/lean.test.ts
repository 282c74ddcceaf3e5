import { expect, test } from 'vitest';
import { createApp } from '../../functions/api/app.ts';
import type { reply } from '../../functions/api/assessment.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { outcomes } from '../../functions/knowledge/pain-type.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { ask } from '../support/ask.ts';
import { everyone } from '../support/cases.ts';
import { responseWith } from '../support/fhir.ts';
import { redFlagFiles } from '../support/red-flags.ts';
import { ASSETS, startIsolate } from './built-isolate.ts';

/*
 * The build leaves out of the Worker what it never reads (scripts/lean-knowledge.mjs). Code that reads it one day would be told
 * nothing: no type knows what the build has taken away. So the built Worker is compared with the whole one.
 */
const built = startIsolate();
const whole = createApp({ keepTemplates: true });
const fetchPage = (path: string, request: Request) => ASSETS.fetch(new Request(new URL(path, request.url)));

type Reply = ReturnType<typeof reply>;

const given: readonly Answers[] = [
  ...everyone.map(({ answers }) => answers),
  ...redFlagFiles.flatMap(({ examples }) => examples.map((one) => one.given as Answers)),
];

const formOf = (answers: Answers) =>
  String(new URLSearchParams(Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((value) => [name, String(value)]))));

const ways = [
  ['the API', '/api/v1/assessment', 'application/json', (answers: Answers) => JSON.stringify({ answers, region: 'GB' })],
  ['the page', '/check/result/', 'application/x-www-form-urlencoded', formOf],
  ['FHIR', '/fhir/R4/Questionnaire/$next-question', 'application/fhir+json', (answers: Answers) => JSON.stringify(responseWith(answers))],
] as const;

test.each(ways)('%s says from the lean knowledge what it says from the whole', async (_, path, type, bodyOf) => {
  const differ: string[] = [];
  const shown: string[] = [];
  for (const answers of given) {
    const init = { method: 'POST', headers: { 'Content-Type': type }, body: bodyOf(answers) };
    const lean = await built.fetch(new Request(`http://localhost${path}`, init), { ASSETS, ASSESSMENT: 'on' }, {});
    const full = await ask(whole, path, init, { fetchPage, assessment: 'on' });
    const text = await full.text();
    if (full.status !== 200 || lean.status !== 200 || (await lean.text()) !== text) differ.push(init.body);
    shown.push(text);
  }
  expect(differ).toEqual([]);
  if (type !== 'application/json') return;
  // Or the comparison would say little: every row of every rule has fired, and every pain type was named.
  const replies = shown.map((text) => JSON.parse(text) as Reply);
  const fired = new Set(replies.flatMap(({ reasons }) => reasons.map(({ rule, level, suspects }) => `${rule} ${level} ${suspects}`)));
  const rows = redFlags.flatMap((rule) => rule.rows.map((row) => `${rule.id} ${row.level} ${row.suspects ?? rule.suspects}`));
  expect(rows.filter((row) => !fired.has(row))).toEqual([]);
  const named = new Set(replies.map(({ painType }) => painType?.label));
  expect(Object.values(outcomes).filter(({ label }) => !named.has(label))).toEqual([]);
});
