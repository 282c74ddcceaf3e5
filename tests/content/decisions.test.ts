import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'docs/decisions/';
const names = readdirSync(folder).filter((name) => name !== 'README.md');
const list = readFileSync(`${folder}README.md`, 'utf8');

test('decisions are numbered without a gap', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(names.map((name) => name.slice(0, 4))).toEqual(names.map((_, at) => `${String(at + 1).padStart(3, '0')}-`));
});

test('the list names no other', () => {
  expect([...list.matchAll(/\]\((.+?)\)/g)].map(([, name]) => name)).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8');

  test('is in the list by its own title', () => {
    const title = /^# (\d{3} .+)/.exec(text)?.[1] ?? '';
    expect(list).toContain(`- [${name.slice(0, 3)}](${name}) ${title.slice(4)}\n`);
    expect(title.slice(0, 3)).toBe(name.slice(0, 3));
  });

  test('says when it was decided, and every file that it names is there', () => {
    expect(text).toMatch(/\*\*Decided\*\* \d{4}-\d{2}-\d{2}/);
    const named = [...text.matchAll(/`((?:tests|scripts|functions|src|content|docs|public)\/[\w./-]+)`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
