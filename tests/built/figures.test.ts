import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { client, compressedKiB, pages } from './site.ts';

const shown = pages.flatMap(({ path, html, document }) =>
  document.querySelectorAll('figure.figure').map((figure) => ({ path, html, figure, name: figure.querySelector('title')?.id ?? '?' })),
);

test('at least twelve different drawings are shown', () => {
  expect(new Set(shown.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12);
});

describe.each(shown.map((one) => [`${one.path} ${one.name}`, one] as const))('%s', (_, { path, html, figure }) => {
  const drawing = figure.querySelector('svg');
  const textOf = (id: string | undefined) => figure.querySelector(`[id="${id}"]`)?.textContent.trim() ?? '';

  test('is read out as its title and description, and has a caption to read', () => {
    expect(drawing?.getAttribute('role')).toBe('img');
    const [title, text] = drawing?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(textOf(title).length).toBeGreaterThan(10);
    expect(textOf(text).length).toBeGreaterThan(60);
    expect(figure.querySelector('figcaption')?.textContent.trim().length).toBeGreaterThan(40);
  });

  test('keeps its letters at 14 px or more on a telephone 360 px wide', () => {
    // 296 px is what the page leaves for it there, and 16 the size of its letters in drawing.css.
    const [, , width = 0, height = 0] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect((296 / width) * 16).toBeGreaterThanOrEqual(14);
    expect(height).toBeGreaterThan(0);
    expect(drawing?.querySelectorAll('text[transform*=scale], g[transform*=scale] text')).toEqual([]);
  });

  test('adds at most 2 KiB to its page', () => {
    expect(compressedKiB(html) - compressedKiB(html.replace(/<figure class="figure">[\s\S]*?<\/figure>/, ''))).toBeLessThanOrEqual(2);
  });

  test('names only patterns of its own', () => {
    const used = Array.from(figure.innerHTML.matchAll(/url\(#([\w-]+)\)/g), ([, id]) => id);
    expect(used.filter((id) => !figure.querySelector(`[id="${id}"]`))).toEqual([]);
  });

  test('is told in words in the Markdown twin', () => {
    const twin = readFileSync(join(client, path, 'index.md'), 'utf8');
    expect(twin).toContain(`**Picture: ${figure.querySelector('title')?.textContent.trim()}.**`);
    expect(twin).not.toContain('[[figure');
  });
});
