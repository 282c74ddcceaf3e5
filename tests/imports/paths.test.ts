import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Made up, as examples of what to write. */
const examples = ['content/causes/cold-weather.md', 'tests/knowledge/stories/name.yaml'];

const path = /(?<![\w/.@-])(?:content|docs|functions|public|scripts|src|tests)\/[\w./[\]-]+\.(?:astro|css|js|json|md|mjs|ts|yaml)\b/g;

const files = ['docs', 'functions', 'scripts', 'src']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .concat(readdirSync('.', { withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:astro|css|md|mjs|ts)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name));

test('every file that a comment or a document names is there', () => {
  const named = files.flatMap((file) => (readFileSync(file, 'utf8').match(path) ?? []).map((name) => ({ file, name })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !existsSync(name) && !examples.includes(name))).toEqual([]);
});
