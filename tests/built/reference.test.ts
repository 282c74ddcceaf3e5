import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { routeIds } from '../../functions/knowledge/routes.ts';
import type { Note, RedFlag } from '../../functions/knowledge/vocabulary.ts';
import { questions } from '../support/questionnaire.ts';
import { client, page } from './site.ts';

/** What a developer reads: the reference page, and the questionnaire with its words. */
interface Option {
  readonly id: string;
  readonly private?: true;
}
type Words = Readonly<
  Record<'rules' | 'routes' | 'notes' | 'contributors' | 'patterns', Readonly<Record<string, Record<string, unknown>>>>
>;
const questionnaire = JSON.parse(readFileSync(join(client, 'api/v1/questionnaire.json'), 'utf8')) as {
  readonly screens: readonly {
    readonly questions: readonly { readonly id: string; readonly private?: true; readonly options?: readonly Option[] }[];
  }[];
  readonly words: Words;
};
const { words } = questionnaire;
const { document } = page('/api/');
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).toSorted();

describe('every id that a reply can name has its words', () => {
  test.each<[keyof Words, readonly string[]]>([
    ['rules', idsOf(redFlags)],
    ['routes', [...routeIds].toSorted()],
    ['notes', idsOf(notes)],
    ['contributors', idsOf(contributors)],
    ['patterns', idsOf(patterns)],
  ])('%s', (kind, ids) => {
    expect(Object.keys(words[kind]).toSorted()).toEqual(ids);
  });

  test('ready to be shown: no token is left in them', () => {
    expect(JSON.stringify(questionnaire)).not.toMatch(/\{\w+\}/);
    expect(words.notes['never-stop-suddenly']?.['text']).toMatch(/must be reduced slowly/);
  });
});

test('what is private is marked: questions, options, rules and notes', () => {
  const asked = questionnaire.screens.flatMap((screen) => screen.questions);
  const options = (all: readonly { readonly id: string; readonly options?: readonly Option[] }[]) =>
    all.flatMap((question) => (question.options ?? []).filter((option) => option.private).map(({ id }) => `${question.id}/${id}`));
  expect(options(asked)).toEqual(options(questions as never));
  expect(options(asked).length).toBeGreaterThan(0);
  const marked = (kind: 'rules' | 'notes') => Object.entries(words[kind]).flatMap(([id, one]) => (one['private'] ? [id] : []));
  expect(marked('rules')).toEqual(redFlags.filter((rule: RedFlag) => rule.private).map(({ id }) => id));
  expect(marked('notes')).toEqual(notes.filter((note: Note) => note.private).map(({ id }) => id));
});

test('the contents name every section', () => {
  const sections = document.querySelectorAll('main h2').map(({ id }) => id);
  expect(sections.length).toBeGreaterThan(8);
  expect(document.querySelectorAll('.toc a').map((link) => link.getAttribute('href'))).toEqual(sections.map((id) => `#${id}`));
});

test('the page lists every question and every option by id', () => {
  const codes = new Set(document.querySelectorAll('main code').map(({ textContent }) => textContent));
  const ids = questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]);
  expect(ids.filter((id) => !codes.has(id))).toEqual([]);
});

test('no line of a sample is so long that it breaks on a wide screen', () => {
  for (const sample of document.querySelectorAll('[data-sample]')) {
    const long = sample.textContent.split('\n').filter((line) => line.length > 84);
    expect(long, sample.getAttribute('data-sample')).toEqual([]);
  }
});
