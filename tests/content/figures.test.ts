import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresIn, withFigures } from '../../src/article/figures.ts';
import { figureNames } from '../../src/components/figures/names.ts';
import { findFigureFaults } from '../../src/library/faults.ts';
import { figure } from '../../src/schemas/figure.ts';
import { pages, sources } from './pages.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const words = parse(read('content/figures.yaml')) as Readonly<Record<string, { sources?: string[] }>>;
const figures = new Map(Object.entries(words).map(([name, { sources: keys = [] }]) => [name, keys] as const));

const folder = 'src/components/figures/';
const drawingFiles = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file))
  .map((file) => `${folder}${file}`);

describe('the drawings', () => {
  test('are at least twelve, each with its words, known sources and a page that shows it', () => {
    expect(new Set(figureNames).size).toBeGreaterThanOrEqual(12);
    expect(findFigureFaults(pages, { figures, sources: new Set(Object.keys(sources)), drawn: figureNames })).toEqual([]);
  });

  test.each(figureNames)('%s has a title, a description and a caption that do not repeat each other', (name) => {
    const { title, description, caption } = figure.parse(words[name]);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(description.length).toBeGreaterThan(title.length * 2);
    expect(description).not.toBe(caption);
    expect(description).toMatch(/[.]$/);
    expect(caption).toMatch(/[.]$/);
  });

  test.each([...drawingFiles, 'src/styles/drawing.css'])('%s takes its colours from the tokens', (file) => {
    // `url(#…)` and anchors name a shape, not a colour.
    const text = read(file).replaceAll(/url\(#[^)]*\)/g, '');
    expect(text.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab)a?\(/gi) ?? []).toEqual([]);
    expect(text).not.toMatch(/\b(fill|stroke)="(?!none|url|evenodd)[^"]+"/);
    expect(text).not.toMatch(/\sstyle=|<script/);
  });
});

describe('an author is told what is wrong with a drawing', () => {
  const good = { figures: new Map([['a', ['known']]]), sources: new Set(['known']), drawn: ['a'] };
  const faults = (change: Partial<typeof good>, body = '[[figure: a]]') => findFigureFaults([{ body }], { ...good, ...change }).join('\n');

  test.each([
    ['drawn without words', { drawn: ['a', 'b'] }, 'has no words for the figure "b"'],
    ['words without a drawing', { drawn: [] }, 'words for the figure "a", which is not in'],
    ['an unknown source', { sources: new Set<string>() }, 'lists the source "known", which content/sources.yaml does not have'],
  ])('%s', (_, change, message) => {
    expect(faults(change)).toContain(message);
  });

  test('a drawing that no page shows', () => {
    expect(faults({}, 'Nothing here.')).toContain('No page shows the figure "a"');
  });

  test('and nothing where all fits', () => {
    expect(faults({})).toBe('');
  });
});

test('in the Markdown twin, words stand in the place of a drawing', () => {
  const text = 'Before.\n\n[[figure: a]]\n\nAfter.';
  expect(figuresIn(text)).toEqual(['a']);
  expect(withFigures(text, (name) => `Picture of ${name}.`)).toBe('Before.\n\nPicture of a.\n\nAfter.');
});
