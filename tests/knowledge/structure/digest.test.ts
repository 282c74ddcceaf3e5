import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { digestOf, everything } from '../../../scripts/knowledge/everything.ts';

test('the digest is that of the knowledge as it stands', () => {
  const script = fileURLToPath(new URL('../../../scripts/knowledge-digest.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** What no check shows or decides by. */
const leftOut: Readonly<Record<string, string>> = {
  'danger-words': 'the search’s: a link to a result does not go by them',
  'digest.ts': 'itself',
  examples: 'for tests and for the clinician who reads the rules',
  'version.ts': 'holds the digest',
  'withdrawn.ts': 'says that the check is off, where no result stands',
  'regions/sources.ts': 'where a number was read; the number itself is in its region',
};

const folder = new URL('../../../functions/knowledge/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => !Object.keys(leftOut).some((name) => file === name || file.startsWith(`${name}/`) || file === `${name}.ts`));

/** A list or an object is in it if each of its members is: a country's numbers stand among those of all. */
const membersOf = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : [value]);

describe('the digest is made of every word that a person can be shown, and of all that decides', () => {
  const all = JSON.stringify(everything);

  test.each(files)('of %s', async (file) => {
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const missing = Object.entries(exported)
      .filter(([, value]) => typeof value !== 'function' && typeof (value as { assess?: unknown }).assess !== 'function')
      .filter(([, value]) => !membersOf(value).every((member) => all.includes(JSON.stringify(member) ?? '')));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  test('no file is left out that is not there any more', () => {
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(Object.keys(leftOut).filter((name) => !there.includes(name))).toEqual([]);
  });

  test.each([
    ['the emergency number of the European Union', '"number":"112"', '"number":"113"'],
    ['who is asked where no country is known', '"gp":"doctor"', '"gp":"a doctor"'],
    ['the line for help', 'Not sure? Phone', 'Phone'],
    ['a crisis line anywhere', 'a crisis line in your country', 'a line in your country'],
    ['when the pain picture is not known', '"painPictureUnknown":{"all"', '"painPictureUnknown":{"any"'],
    ['a word for the person', '["was","were"]', '["was","is"]'],
    ['which contact comes first', '"same-day","crisis-line"', '"crisis-line","same-day"'],
  ])('another one if %s changes', (_, before, after) => {
    expect(all).toContain(before);
    expect(digestOf(JSON.parse(all.replace(before, after)))).not.toBe(digestOf(everything));
  });
});
