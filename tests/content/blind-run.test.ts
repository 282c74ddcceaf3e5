import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { paperForm } from '../../scripts/knowledge/paper-form.ts';
import { asked } from '../../scripts/knowledge/words.ts';
import { questions } from '../support/questionnaire.ts';
import type { Story } from '../support/stories.ts';

/** What writers and answerers work with: docs/blind-run.md. */

const fileOf = (set: string): string => readFileSync(`tests/knowledge/stories/${set}.yaml`, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'blind-run-'));
const put = (file: string, rows: unknown) => writeFileSync(join(folder, `${file}.yaml`), stringify(rows));
const run = (script: string, ...args: readonly string[]) =>
  execFileSync('node', [resolve(`scripts/blind-run/${script}.ts`), ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

describe('the paper form', () => {
  const paper = paperForm();

  test('holds every question, and every answer that a person can give', () => {
    const lost = questions.flatMap(({ id, options }) => [
      ...(paper.includes(`\n\`${id}\` (`) ? [] : [id]),
      ...options.filter((option) => !paper.includes(`\n- \`${option.id}\`: `)).map((option) => `${id}: ${option.id}`),
    ]);
    expect(lost).toEqual([]);
  });

  test('tells nothing of what an answer leads to', () => {
    const told = redFlags.flatMap(({ rows, decision = [] }) => [...rows.map(({ because }) => asked(because)), decision].flat());
    expect(told.filter((text) => paper.includes(text))).toEqual([]);
    expect(paper).not.toMatch(/self-care|\burgent\b|routine|red flag|emergency department/i);
  });
});

describe('what is still asked', () => {
  const people = parse(fileOf('ordinary-days-of-a-pharmacist')) as readonly Story[];

  test('names what is open, and what is spelt otherwise, and nothing where all is done', () => {
    const [first, second, third] = people as [Story, Story, Story];
    const { mood: _, ...withoutMood } = first.answers;
    put('answers', [
      { id: first.id, answers: withoutMood },
      { id: second.id, answers: { ...second.answers, age: 'old' } },
      { id: third.id, answers: third.answers },
    ]);
    const said = run('still-asked', 'answers.yaml').trim().split('\n');
    expect(said[0]).toContain(`${first.id}: still asked: `);
    expect(said[0]).toContain('mood');
    expect(said[1]).toMatch(new RegExp(`^${second.id}: age: .*18-44`));
    expect(said).toHaveLength(2);
    put('answers', [third]);
    expect(run('still-asked', 'answers.yaml')).toBe('All complete: nothing more is asked of anybody.\n');
  });
});

describe('gathering', () => {
  const set = 'pairs-of-a-neurologist';
  const people = parse(fileOf(set)) as readonly Story[];
  const keys = people.map(({ id, twin, level, range: [calmest, mostUrgent], what, why, guidance }) => ({
    id,
    twin,
    expected: level,
    calmest,
    mostUrgent,
    what,
    why,
    guidance,
  }));

  test('makes of stories, keys and answers the file that is kept, byte by byte', () => {
    mkdirSync(join(folder, 'tests/knowledge/stories'), { recursive: true });
    put('stories', people);
    put('key', keys);
    put('answers', people);
    run('gather', '.', set, 'a neurologist with an MS clinic');
    expect(readFileSync(join(folder, `tests/knowledge/stories/${set}.yaml`), 'utf8')).toBe(fileOf(set));
  });

  test('leaves nobody out without a word', () => {
    put('key', keys.slice(1));
    expect(() => run('gather', '.', set, 'nobody')).toThrow(`${people[0]?.id} has a story, and no key or no answers.`);
  });
});
