import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import releases from '../../src/embedding/releases.json' with { type: 'json' };
import { client, page } from './site.ts';

const script = readFileSync(join(client, 'embed.js'), 'utf8');
const hash = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('releases of embed.js', () => {
  test.each(releases)('$version is as it was when it came out: sites name its hash', ({ version, integrity }) => {
    expect(hash(readFileSync(join(client, `embed/${version}/embed.js`), 'utf8'))).toBe(integrity);
  });

  test('every version that has an address is on the list', () => {
    const folders = readdirSync(join(client, 'embed'), { withFileTypes: true }).filter((entry) => /^\d/.test(entry.name));
    expect(folders.map(({ name }) => name).toSorted()).toEqual(releases.map(({ version }) => version).toSorted());
  });

  test('the newest is the moving one: after a change, `npm run embed:release -- <version>`', () => {
    expect(hash(script)).toBe(releases[0]?.integrity);
  });
});

describe('the types of embed.js', { timeout: 60_000 }, () => {
  const file = new URL('../../public/embed.js', import.meta.url).pathname;
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const faults = (text: string) => {
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile;
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : read(name, ...rest);
    return ts
      .getPreEmitDiagnostics(ts.createProgram([file], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };

  test('are sound, as the compiler reads its JSDoc', () => {
    expect(faults(script)).toEqual([]);
  });

  test('are read at all: a slip is found', () => {
    expect(faults(script.replace('frame.title =', 'frame.titel ='))).toEqual([expect.stringContaining('titel')]);
  });
});

test.each(['/check/', '/embed/'])('%s tells site builders how to frame it', (path) => {
  const links = page(path).document.querySelectorAll('head link[type="application/json+oembed"]');
  expect(links).toHaveLength(1);
  const href = new URL((links[0]?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
  expect(href.pathname).toBe('/api/oembed');
  expect(new URL(href.searchParams.get('url') ?? '').origin).toBe(href.origin);
  expect(new URL(href.searchParams.get('url') ?? '').pathname).toBe('/check/');
});
