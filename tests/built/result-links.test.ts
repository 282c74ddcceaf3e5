import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../functions/api/outcome.ts';
import { outcomeFilling, slots } from '../../functions/api/result-filling.ts';
import { cut, join } from '../../functions/api/template.ts';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { outcomes, spasm } from '../../functions/knowledge/pain-type.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { everyone } from '../support/cases.ts';
import { page } from './site.ts';

/* A result links to each page that it speaks of, once. */

const template = cut(page('/check/result/').html, slots);

const reads = new Map<string, string>(
  [
    ...notes.map((note) => [`note:${note.id}`, 'read' in note ? note.read : ''] as const),
    ...Object.entries(outcomes).map(([id, outcome]) => [`pain:${id}`, 'read' in outcome ? outcome.read : ''] as const),
    ['spasm', spasm.read] as const,
    ...contributors.map(({ id, read }) => [`contributor:${id}`, read] as const),
    ...patterns.map(({ id, read }) => [`pattern:${id}`, read] as const),
  ].filter(([, read]) => read),
);

const results = everyone.map(({ id, answers }) => {
  const filling = outcomeFilling(outcomeOf(engine.assess(answers), answers, 'GB'), answers);
  const links = parse(join(template, filling)).querySelectorAll('a.more-link');
  const linked = links.map((link) => link.getAttribute('href') ?? '');
  const names = links.map((link) => link.text.replaceAll(/\s+/g, ' ').trim());
  return {
    id,
    linked,
    names,
    causes: contributors.filter((one) => filling.flags.has(`contributor:${one.id}`)),
    meant: [...filling.flags].flatMap((flag) => reads.get(flag) ?? []),
  };
});

test('no page is linked twice', () => {
  expect(results.filter(({ linked }) => new Set(linked).size < linked.length).map(({ id, linked }) => [id, linked])).toEqual([]);
  expect(results.filter(({ meant }) => new Set(meant).size < meant.length).length).toBeGreaterThan(10);
});

test('every page that it speaks of is linked', () => {
  for (const { id, linked, meant } of results) expect(new Set(linked), id).toEqual(new Set(meant));
});

test('a page is linked by what it is about, before what only touches on it', () => {
  for (const { id, names, causes } of results)
    for (const [index, { name, read }] of causes.entries())
      if (causes.findIndex((one) => one.read === read) === index) expect(names, id).toContain(`Read more: ${name}`);
});
