import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

/** Parts of others, which have made the clone ready by then. */
const parts = ['ready', 'serve', 'check:static', 'test:fast', 'spelling'];

test.each(Object.entries(scripts).filter(([name]) => !parts.includes(name)))('npm run %s works in a fresh clone', (_, script) => {
  expect(script).toMatch(/^npm run --silent (?:ready|build)(?: && |$)/);
});

test('the clone is made ready in a shell of its own', () => {
  // A shell remembers where it found a program: after `node scripts/ready.mjs` it would go on with the Node of the machine.
  const others = Object.entries(scripts).filter(([name, script]) => name !== 'ready' && script.includes('ready.mjs'));
  expect(others).toEqual([]);
  expect(scripts['build']).toMatch(/ready/);
});
