import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { client, compressedKiB, type Page, page, pages, server } from './site.ts';

const imported = /\b(?:from|import)\s*["'](\.\/[^"']+)["']/g;

/** A script with everything that it imports before it runs; what it loads later, when asked for, is not counted. */
function withImports(address: string, seen: Set<string>): readonly string[] {
  if (seen.has(address)) return [];
  seen.add(address);
  const text = readFileSync(join(client, address), 'utf8');
  return [text, ...[...text.matchAll(imported)].flatMap(([, file]) => withImports(join(dirname(address), file as string), seen))];
}

/** The scripts that a page loads, each as its own reply. */
const scriptsOf = ({ document }: Page): readonly string[] => {
  const seen = new Set<string>();
  return document.querySelectorAll('script').flatMap((script) => {
    const src = script.getAttribute('src');
    if (src) return withImports(src, seen);
    return script.getAttribute('type') === 'application/ld+json' ? [] : [script.textContent];
  });
};

const weightOf = (files: readonly (string | Buffer)[]): number => files.reduce((sum, file) => sum + compressedKiB(file), 0);

const kinds = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;

describe.each(pages.filter(({ path }) => kinds.test(path)).map((one) => [one.path, one] as const))('%s', (_, one) => {
  test('arrives in one round trip of 14 KiB, and needs no script', () => {
    expect(compressedKiB(one.html)).toBeLessThanOrEqual(14);
    expect(scriptsOf(one)).toEqual([]);
  });
});

test.each(['/check/', '/embed/'])('%s weighs at most 30 KiB, of which script at most 8', (path) => {
  const script = weightOf(scriptsOf(page(path)));
  expect(script).toBeGreaterThan(2); // the imports were followed
  expect(script).toBeLessThanOrEqual(8);
  expect(compressedKiB(page(path).html) + script).toBeLessThanOrEqual(30);
});

test('embed.js weighs at most 2 KiB and imports nothing', () => {
  const script = readFileSync(join(client, 'embed.js'), 'utf8');
  expect(compressedKiB(script)).toBeLessThanOrEqual(2);
  expect(script).not.toMatch(/^\s*import\s/m);
});

test('the Worker weighs at most 60 KiB', () => {
  const modules = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));
  expect(modules.length).toBeGreaterThan(0);
  expect(weightOf(modules.map((file) => readFileSync(join(server, file))))).toBeLessThanOrEqual(60);
  expect(modules.every((file) => statSync(join(server, file)).isFile())).toBe(true);
});

test('the Worker carries no examples of the red flags: they are for tests', () => {
  const text = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(join(server, file), 'utf8'))
    .join('');
  expect(text).toContain('cannot-weight');
  expect(text).not.toContain('there for five years, the MS team knows');
});
