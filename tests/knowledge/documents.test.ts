import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../functions/engine/condition.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { documents, fileOf } from '../../scripts/knowledge/documents.ts';
import { prose } from '../../scripts/knowledge/prose.ts';
import { optionName, questionName } from '../../scripts/knowledge/questions.ts';
import { asked } from '../../scripts/knowledge/words.ts';
import { optionsOf, questions } from '../support/questionnaire.ts';

const texts = new Map(documents.map(({ path, text }) => [path, text()]));
const sheet = texts.get('docs/knowledge/review-sheet.md') as string;

test.each(documents.map((document) => [document.path, document] as const))('%s is up to date', (path, document) => {
  const kept = existsSync(fileOf(document)) ? readFileSync(fileOf(document), 'utf8') : '';
  const fresh = texts.get(path) as string;
  const line = fresh.split('\n').findIndex((one, i) => one !== kept.split('\n')[i]) + 1;
  expect(kept === fresh, `${path} is stale from line ${line} on. Run \`${document.command}\`.`).toBe(true);
});

test.each([...texts])('%s: every token is filled, and every link within it leads somewhere', (path, text) => {
  expect(text.match(/\{\w+\}/g)?.filter((token) => !token.startsWith('{"')) ?? []).toEqual([]);
  const anchors = new Set([...text.matchAll(/<a id="([\w-]+)">/g)].map(([, id]) => id));
  const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id]) => id);
  expect(
    links.filter((id) => !anchors.has(id)),
    path,
  ).toEqual([]);
});

test.each([...texts])('%s: the other sheets that it names are there', (_, text) => {
  const linked = [...text.matchAll(/\]\(([\w-]+\.\w+)(?:#([\w-]+))?\)/g)].map(([, file = '', id]) => ({
    file: `docs/knowledge/${file}`,
    id,
  }));
  const lost = linked.filter(({ file, id }) => !texts.has(file) || (id && !texts.get(file)?.includes(`<a id="${id}">`)));
  expect(lost).toEqual([]);
});

describe('the review sheet', () => {
  test('holds every question and every answer', () => {
    const missing = questions.flatMap((question) => [
      ...(sheet.includes(`<a id="question-${question.id}">`) ? [] : [question.id]),
      ...optionsOf(question).filter((option) => !sheet.includes(`| \`${option}\` |`)),
    ]);
    expect(missing).toEqual([]);
  });

  test.each(redFlags.map((rule) => [rule.id, rule] as const))('holds all of %s', (id, rule) => {
    const section = sheet.split(`<a id="rule-${id}">`)[1]?.split('<a id="')[0] ?? '';
    const parts = [
      rule.name,
      ...rule.suspects,
      ...rule.sources.map((key) => `\`${key}\`: `),
      rule.decision ?? '',
      rule.nextReview,
      ...[...rule.rows, ...(rule.clearedBy ?? [])].flatMap(({ when, because }) => [prose(when), asked(because)]),
      ...rule.rows.flatMap(({ route, suspects = [], askAbout = '', couldBe = '' }) => [`\`${route}\``, ...suspects, askAbout, couldBe]),
    ];
    expect(parts.filter((part) => !section.includes(part))).toEqual([]);
    expect(section.match(/^\*\*Row \d+: /gm)).toHaveLength(rule.rows.length);
  });

  test('is small enough for GitHub to show, which stops at 512 KiB', () => {
    const why = 'The sheet is full: give a part that nobody signs a sheet of its own, as scripts/knowledge/number-sources.ts does.';
    expect(Buffer.byteLength(sheet), why).toBeLessThan(512 * 1024);
  });
});

describe('the words for conditions', () => {
  test('no two questions share a name, and no two answers of a question', () => {
    const names = questions.map(({ id }) => questionName(id));
    expect(new Set(names).size).toBe(names.length);
    for (const question of questions) {
      const labels = optionsOf(question).map((option) => optionName(question.id, option));
      expect(new Set(labels).size, question.id).toBe(labels.length);
    }
  });

  test('different conditions never read alike', () => {
    const conditions = new Map<string, Set<string>>();
    for (const { when } of redFlags.flatMap(({ rows, clearedBy = [] }): readonly { readonly when: Condition }[] => [
      ...rows,
      ...clearedBy,
    ])) {
      const words = prose(when);
      conditions.set(words, (conditions.get(words) ?? new Set()).add(JSON.stringify(when)));
    }
    expect([...conditions].filter(([, data]) => data.size > 1).map(([words]) => words)).toEqual([]);
  });

  test.each<readonly [string, Condition, string]>([
    ['a single answer', { question: 'side', isOneOf: ['both'] }, '“Side” is ‘Both sides’'],
    ['a list', { question: 'where', isOneOf: ['groin', 'buttock'] }, '“Place” includes ‘Groin’ or ‘Buttock’'],
    ['nothing but', { question: 'where', isOnly: ['outer-thigh'] }, '“Place” holds nothing but ‘Outer thigh’'],
    [
      'all but a few',
      { question: 'skin-feel', isOnly: ['numb-there', 'touch-hurts', 'point-sore', 'none'] },
      '“Feeling in the sore area” is answered, without ‘Hard to tell warm from cool there’ or ‘I am not sure’',
    ],
    [
      'brackets where they are needed',
      {
        all: [
          { question: 'side', isOneOf: ['both'] },
          {
            any: [
              { question: 'where', isOneOf: ['groin'] },
              { question: 'age', isOneOf: ['60-plus'] },
            ],
          },
        ],
      },
      '“Side” is ‘Both sides’ AND (“Place” includes ‘Groin’ OR “Age” is ‘60 or over’)',
    ],
    [
      'the same answer to several questions',
      {
        any: [
          { question: 'saddle-when', isOneOf: ['not-sure'] },
          { question: 'bowel-when', isOneOf: ['not-sure'] },
        ],
      },
      '“Between the legs, since” or “Bowel change, since” is ‘I am not sure’',
    ],
    [
      'a number of parts',
      {
        atLeast: 2,
        of: [
          { question: 'where', isOneOf: ['groin'] },
          { question: 'where', isOneOf: ['buttock'] },
        ],
      },
      'at least 2 of these: “Place” includes ‘Groin’; “Place” includes ‘Buttock’',
    ],
  ])('%s', (_, condition, words) => {
    expect(prose(condition)).toBe(words);
  });
});
