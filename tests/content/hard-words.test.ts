import { describe, expect, test } from 'vitest';
import { hardWordsExplained } from '../../src/article/hard-words.ts';

const words = [
  { id: 'spasm', term: 'spasm', short: 'A muscle that grips.' },
  { id: 'tonic-spasm', term: 'tonic spasm', short: 'A spasm that stiffens.' },
  { id: 'relapse', term: 'relapse', short: 'Symptoms that are new.' },
];
const explain = hardWordsExplained(words);
const opened = (text: string) => Array.from(explain(text).matchAll(/popovertarget="word-([\w-]+)"/g), ([, id]) => id);

describe('a hard word', () => {
  test('is explained at its first use, and not again', () => {
    expect(opened('<p>A relapse is no relapse.</p><p>Relapses end.</p>')).toEqual(['relapse']);
  });

  test('is found in the plural and with a capital, and keeps its letters', () => {
    expect(explain('<p>Relapses end.</p>')).toContain('popovertarget="word-relapse">Relapses</button>');
  });

  test('is not found within a longer word, or within a longer term', () => {
    expect(opened('<p>A pseudo-relapse is none.</p>')).toEqual([]);
    expect(opened('<p>A tonic spasm. Then a spasm.</p>')).toEqual(['tonic-spasm', 'spasm']);
  });

  test.each(['h2', 'h3', 'a', 'button', 'sup', 'th', 'code'])('is left alone in <%s>', (tag) => {
    expect(explain(`<${tag}>relapse</${tag}>`)).toBe(`<${tag}>relapse</${tag}>`);
    expect(opened(`<${tag}>relapse</${tag}><p>relapse</p>`)).toEqual(['relapse']);
  });

  test('is not looked for in the explanation of another', () => {
    expect(opened('<p>A tonic spasm is short.</p>')).toEqual(['tonic-spasm']);
  });

  test('keeps what must not begin a line', () => {
    expect(explain('<p>A relapse: short.</p>')).toMatch(/<span class="whole"><button.*<\/span>:<\/span> short\./);
    expect(explain('<p>(A relapse).</p>')).toMatch(/<\/span>\)\.<\/span><\/p>$/);
    expect(explain('<p>A relapse is short.</p>')).not.toContain('whole');
  });
});
