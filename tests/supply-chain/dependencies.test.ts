import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packages } from './lockfile.ts';

/** Packages whose code reaches a reader or the edge. Everything else only builds and tests. */
const shipped = ['hono', 'valibot', 'leven', 'lean-qr', 'pagefind'];
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];

/** Licences with a duty, and why the duty is met: none of these packages is changed or passed on, they run where we build. */
const withDuties: Readonly<Record<string, string>> = {
  'MPL-2.0': 'drawing, minifying and axe: run as they come',
  'LGPL-3.0-or-later': 'libvips, a library of its own beside Astro’s picture service, which we do not use',
  'OFL-1.1': 'the letters of the pictures to share: the font itself is not passed on',
  'Python-2.0': 'argparse, below a tool: permissive, with its notice',
  'CC-BY-4.0': 'a table of browsers for a build tool: named in the list of packages',
  'CC BY-SA 4.0': 'a word list of the spelling check',
  WTFPL: 'a word list of the spelling check',
};

/** Packages that run code when they are installed, and why they may. Any other is refused here before it is merged. */
const mayRunAtInstall: Readonly<Record<string, string>> = {
  esbuild: 'puts its own program for this platform in place, and checks that it runs',
  workerd: 'puts its own program for this platform in place, and checks that it runs',
};

/** "MIT OR Apache-2.0" asks for one of the two, "MIT AND Zlib" for both. */
const fits = (license: string, allowed: readonly string[]): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));

test('the lockfile was read', () => {
  expect(packages.length).toBeGreaterThan(500);
});

describe('licences', () => {
  test.each(shipped)('%s, which readers receive, asks for nothing but its notice', (name) => {
    const found = packages.filter((one) => one.name === name);
    expect(found.length).toBeGreaterThan(0);
    for (const { license } of found) expect(fits(license ?? '', permissive), license).toBe(true);
  });

  test('everything that the Worker depends on is listed as shipped', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(shipped).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  test('every other package has a licence that is on the list', () => {
    const allowed = [...permissive, 'Zlib', ...Object.keys(withDuties)];
    const strangers = packages.filter(({ license }) => !fits(license ?? '', allowed));
    expect(strangers.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  test('no licence stays on the list when its last package has gone', () => {
    const used = new Set(packages.flatMap(({ license = '' }) => license.replaceAll(/[()]/g, '').split(/ OR | AND /)));
    expect(Object.keys(withDuties).filter((license) => !used.has(license))).toEqual([]);
  });
});

test('only the listed packages run code when they are installed', () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(mayRunAtInstall));
});

test('every package is pinned by what it holds, and none comes from an address of its own', () => {
  // What a package brings inside itself is pinned with that package.
  const loose = packages.filter(
    ({ integrity, resolved, inBundle }) =>
      (!inBundle && !integrity?.startsWith('sha512-')) || (resolved && !resolved.startsWith('https://')),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('what is not in the lockfile is a program for another platform than Linux on x64, where all is pinned', () => {
  const pinned = new Set(packages.map(({ name }) => name));
  const missing = packages.flatMap(({ dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !pinned.has(name)),
  );
  const elsewhere = /android|darwin|freebsd|openharmony|wasm32|win32|windows|linux-(?:arm|ppc|riscv|s390x)|musl/;
  expect(missing.filter((name) => !elsewhere.test(name))).toEqual([]);
});

test('package.json names exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
  expect(ranges.filter(([name]) => name !== 'node')).toEqual([]);
});
