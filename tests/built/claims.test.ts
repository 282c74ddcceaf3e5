import { describe, expect, test } from 'vitest';
import { claims } from '../../scripts/safety/named-tests.ts';
import { anchorOf } from '../../src/schemas/claims.ts';
import { page } from './site.ts';

/** Each sentence that a page says of the check or the site is in content/claims.yaml, with tests or with why there are none. */
const looked = [...claims].map(([path, groups]) => [path, groups.flatMap(({ says }) => says)] as const);
/** Of the others only some sentences are about safety or privacy. */
const whole = looked.slice(0, 6);

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Paragraphs and points, without those that lead on, that say when, and that the decision map is made of. */
const blocksOf = (path: string): readonly string[] =>
  (page(path).document.querySelector('main')?.querySelectorAll('p, li, dd') ?? [])
    .filter((block) => !block.querySelector('p, li, dd') && !block.closest('.acts, .ladder, #decision-map'))
    .map((block) => folded(block.textContent))
    .filter((text) => text !== '' && !text.startsWith('Last changed'));

/** A sentence as it can stand on the page: a figure that is counted at each build is whatever it is. */
const pattern = (sentence: string): RegExp =>
  new RegExp(
    folded(sentence)
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\S+'),
    'g',
  );

test('the page shows them in this order, because it says that the first six are looked at whole', () => {
  const shown = page('/safety/claims/').document.querySelectorAll('main h2 a');
  expect([...shown].map((link) => link.getAttribute('href'))).toEqual(looked.map(([path]) => path));
});

describe.each(looked)('%s', (path, sentences) => {
  const blocks = blocksOf(path);

  test('says each of these sentences', () => {
    expect(blocks.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !blocks.some((block) => block.search(pattern(sentence)) >= 0))).toEqual([]);
  });
});

describe.each(whole)('%s', (path, sentences) => {
  test('says nothing that is not listed with its tests, or with why it has none', () => {
    const longestFirst = sentences.toSorted((one, other) => other.length - one.length);
    const left = blocksOf(path).map((block) =>
      folded(longestFirst.reduce((text, sentence) => text.replaceAll(pattern(sentence), ' '), block)),
    );
    const privacy = 'Privacy, in full'; // a link at the end of a sentence
    expect(
      left.filter((text) => text !== '' && text !== privacy),
      'add them to content/claims.yaml',
    ).toEqual([]);
  });

  test('leads to the tests behind what it says', () => {
    expect(page(path).document.querySelector(`a[href="/safety/claims/#${anchorOf(path)}"]`)).not.toBeNull();
    expect(page('/safety/claims/').document.querySelector(`#${anchorOf(path)}`)).not.toBeNull();
  });
});
