import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { client, compressedKiB, type Page, page, pages, server } from './site.ts';

/** The scripts that a page loads, as one text. */
const scriptsOf = ({ document }: Page): string =>
  document
    .querySelectorAll('script')
    .map((script) => {
      const src = script.getAttribute('src');
      return src
        ? readFileSync(join(client, src), 'utf8')
        : script.getAttribute('type') === 'application/ld+json'
          ? ''
          : script.textContent;
    })
    .join('');

const kinds = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;

describe.each(pages.filter(({ path }) => kinds.test(path)).map((one) => [one.path, one] as const))('%s', (_, one) => {
  test('arrives in one round trip of 14 KiB, and needs no script', () => {
    expect(compressedKiB(one.html)).toBeLessThanOrEqual(14);
    expect(scriptsOf(one)).toBe('');
  });
});

test.each(['/check/', '/embed/'])('%s weighs at most 30 KiB, of which script at most 8', (path) => {
  const script = scriptsOf(page(path));
  expect(compressedKiB(script)).toBeLessThanOrEqual(8);
  expect(compressedKiB(page(path).html) + compressedKiB(script)).toBeLessThanOrEqual(30);
});

test('embed.js weighs at most 2 KiB and imports nothing', () => {
  const script = readFileSync(join(client, 'embed.js'), 'utf8');
  expect(compressedKiB(script)).toBeLessThanOrEqual(2);
  expect(script).not.toMatch(/^\s*import\s/m);
});

test('the Worker weighs at most 60 KiB', () => {
  const modules = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));
  expect(modules.length).toBeGreaterThan(0);
  const weight = modules.map((file) => compressedKiB(readFileSync(join(server, file)))).reduce((sum, one) => sum + one, 0);
  expect(weight).toBeLessThanOrEqual(60);
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
