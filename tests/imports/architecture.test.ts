import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arrowsOf, command, file, text } from '../../scripts/architecture/picture.ts';

test('docs/architecture.md is drawn from the imports as they are', () => {
  expect(readFileSync(file, 'utf8') === text(), `docs/architecture.md is stale. Run \`${command}\`.`).toBe(true);
});

test('an arrow joins two parts once, and is dotted where only types are imported', () => {
  const one = (from: string, to: string, typeOnly: boolean) => ({ from, to, typeOnly });
  const arrows = arrowsOf([
    one('functions/api/app.ts', 'functions/engine/level.ts', true),
    one('functions/api/app.ts', 'functions/api/body.ts', false),
    one('src/pages/index.astro', 'functions/knowledge/levels.ts', true),
    one('src/layouts/Base.astro', 'functions/knowledge/levels.ts', false),
    one('src/pages/index.astro', 'hono', false),
  ]);
  expect(arrows).toEqual([
    { from: 'api', to: 'engine', typesOnly: true },
    { from: 'pages', to: 'knowledge', typesOnly: false },
  ]);
});

test('a file that has no place in the picture is named', () => {
  expect(() => arrowsOf([{ from: 'src/new-room/a.ts', to: 'src/site.ts', typeOnly: false }])).toThrow(/src\/new-room\/a\.ts is in no part/);
});

test('nothing points into the pages, and the engine points nowhere', () => {
  const drawn = text()
    .split('\n')
    .filter((line) => /-->|-\.->/.test(line));
  expect(drawn.length).toBeGreaterThan(8);
  expect(drawn.filter((line) => /\bpages$/.test(line) && !line.includes('library'))).toEqual([]);
  expect(drawn.filter((line) => line.trim().startsWith('engine '))).toEqual([]);
});
