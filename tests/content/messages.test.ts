import { describe, expect, test } from 'vitest';
import { type Checked, findFaults, unusedSources } from '../../src/library/faults.ts';
import { page } from '../../src/schemas/page.ts';
import { pages } from './pages.ts';

/** What an author reads when a page does not fit. A message says what to fix, not what a machine expected. */
const messages = (change: Record<string, unknown>): readonly string[] => {
  const good = pages.find(({ name }) => name === 'causes/spasticity')?.data;
  return page.safeParse({ ...good, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

describe('a schema tells an author what to fix', () => {
  test.each([
    ['a missing title', { title: undefined }, /title: .*`title`/],
    ['a short description', { description: 'Hips.' }, /description: .*70 to 160/],
    ['a day that is none', { updated: 'yesterday' }, /updated: .*\d{4}-\d{2}-\d{2}/],
    ['a day that no calendar has', { updated: '2026-02-30' }, /updated: Write a real day/],
    ['days out of order', { nextReview: '2020-01-01' }, /nextReview: .*out of order/],
    ['a review without a name', { review: { state: 'reviewed' } }, /review/],
    ['a field that does not exist', { colour: 'red' }, /colour/],
    ['a level that does not exist', { care: [{ level: 'red', title: 'Go', if: ['x'], action: 'Go.' }] }, /emergency, urgent, soon/],
    ['no card for emergencies', { care: [] }, /care: Add a card of the level emergency/],
    ['no cards at all', { care: undefined }, /care: Write `care` as a list/],
    [
      'two cards of one level',
      { care: [1, 2].map(() => ({ level: 'soon', title: 'See a GP if:', if: ['it hurts'], action: 'Phone.' })) },
      /Two cards say "soon"/,
    ],
  ])('%s', (_, change, message) => {
    expect(messages(change).join('\n')).toMatch(message);
  });

  test('and has nothing to say about a good page', () => {
    expect(messages({})).toEqual([]);
  });
});

describe('the library tells an author what does not fit together', () => {
  const good: Checked = {
    file: 'content/causes/a.md',
    path: '/causes/a/',
    body: 'Fact.[^known]',
    sources: ['known'],
    related: [],
    anchors: ['what-helps'],
  };
  const faults = (change: Partial<Checked>) =>
    findFaults([{ ...good, ...change }], {
      sources: new Set(['known', 'other']),
      paths: new Set(['/causes/a/', '/causes/b/']),
      figures: new Map([['hip-flexor', ['known']]]),
      folders: ['causes'],
    });

  test.each([
    [
      'a source that does not exist',
      { sources: ['known', 'lost'], body: 'Fact.[^known] More.[^lost]' },
      'content/sources.yaml does not have',
    ],
    ['a source that is never cited', { sources: ['known', 'other'] }, 'never cites it'],
    ['a citation that is not listed', { body: 'Fact.[^known] More.[^other]' }, 'does not list it'],
    ['a related page that does not exist', { related: ['causes/lost'] }, 'there is no content/causes/lost.md'],
    ['a link that leads nowhere', { body: 'Fact.[^known] See [this](/causes/lost/).' }, 'which is not a page'],
    ['a page without a source', { sources: [], body: 'Opinion.' }, 'lists no source'],
    [
      'a link to a heading that is not there',
      { body: 'Fact.[^known] See [this](/causes/a/#lost).' },
      'no such heading. It has: what-helps',
    ],
    ['a link within the page that leads nowhere', { body: 'Fact.[^known] See [below](#lost).' }, 'no such heading'],
    ['a figure that does not exist', { body: 'Fact.[^known]\n\n[[figure: lost]]\n' }, 'The figures are: hip-flexor'],
    [
      'a figure whose source the page does not cite',
      { sources: ['other'], body: 'Fact.[^other]\n\n[[figure: hip-flexor]]\n' },
      'does not cite its source "known"',
    ],
    ['a figure shown twice', { body: 'Fact.[^known]\n\n[[figure: hip-flexor]]\n\n[[figure: hip-flexor]]\n' }, '"hip-flexor" twice'],
  ] as const)('%s', (_, change, message) => {
    expect(faults(change).join('\n')).toContain(message);
  });

  test('a source that nothing cites', () => {
    expect(unusedSources(new Set(['known', 'other']), new Set(['known'])).join()).toContain('"other", which nothing cites');
  });

  test('and has nothing to say about good pages', () => {
    expect(faults({ related: ['causes/b'] })).toEqual([]);
    expect(faults({ body: 'Fact.[^known] See [this](/causes/a/#what-helps), [that](#what-helps) and [all](/check/#start).' })).toEqual([]);
    expect(unusedSources(new Set(['known']), new Set(['known']))).toEqual([]);
  });
});
