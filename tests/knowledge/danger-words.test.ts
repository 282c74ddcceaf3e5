import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rowsOf } from '../../functions/knowledge/danger-words/rows.ts';
import { adviceOn, type Danger, dangers } from '../../functions/knowledge/danger-words.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { dangerReader, inTwo } from '../../src/client/search/danger.ts';
import { typedInDanger, typedOtherwise, weigh } from '../../src/search/danger-likeness.ts';
import { dangerPhrases, phrasesOf } from '../../src/search/danger-words.ts';
import { pages } from '../content/pages.ts';

const data = <Shape>(name: string) => parse(readFileSync(`functions/knowledge/danger-words/typed/${name}.yaml`, 'utf8')) as Shape;
const expected = Object.entries(data<Record<string, string[]>>('dangers')).flatMap(([id, typed]) =>
  typed.map((words) => [words, id] as const),
);
const harmless = data<string[]>('harmless');
const topics = pages
  .filter(({ name }) => !name.startsWith('warning-signs/'))
  .flatMap(({ data }) => [data['title'] as string, ...((data['alsoCalled'] ?? []) as string[])]);
const weights = weigh(typedInDanger, [...typedOtherwise, ...topics]);
const read = dangerReader({ ...dangerPhrases, weights });
const find = (typed: string) => read(typed).danger;
/** Whether it shows a card of a danger, or one that asks. */
const warns = (typed: string): boolean => find(typed) !== undefined || read(typed).likeDanger;

test('there are enough of them', () => {
  expect(dangers.flatMap(({ phrases }) => phrases).length).toBeGreaterThanOrEqual(60);
  expect(expected.length).toBeGreaterThanOrEqual(600);
  expect(harmless.length).toBeGreaterThanOrEqual(500);
});

test('no id stands twice, and no two dangers have a phrase in common', () => {
  const ids = dangers.map(({ id }) => id);
  const phrases = dangerPhrases.dangers.flatMap((danger) => [
    ...new Set(
      [...danger.phrases.map((phrase) => inTwo(phrase)[1]), ...danger.patterns].map((words) => words.split(' ').toSorted().join(' ')),
    ),
  ]);
  for (const list of [ids, phrases]) expect(list.filter((one, index) => list.indexOf(one) !== index)).toEqual([]);
});

test('rows of words are read as they are written, and a slip in them is refused', () => {
  expect(rowsOf('\nnumb: no feeling,\n    gone dead\ncold: icy\n')).toEqual({ numb: ['no feeling', 'gone dead'], cold: ['icy'] });
  for (const slip of ['numb', 'numb:', ': dead', 'cold: icy\ncold: like ice']) expect(() => rowsOf(slip)).toThrow(RangeError);
});

describe.each(dangers.map((danger) => [danger.id, danger] as const))('%s', (_, danger: Danger) => {
  test('makes a rule fire, and its page has a card of the same level', () => {
    const { level } = adviceOn(danger).row;
    const care = (pages.find(({ name }) => `/${name}/` === danger.read)?.data['care'] ?? []) as { level: string }[];
    expect(level).toMatch(/^(emergency|urgent|soon)$/);
    expect(care.map((card) => card.level)).toContain(level);
  });

  test('is found by its own phrases', () => {
    for (const phrase of danger.phrases) expect(find(phrase)?.id, phrase).toBe(danger.id);
  });

  test('is found, or one that is more urgent, by everything that its patterns stand for', () => {
    const rankOf = new Map(dangerPhrases.dangers.map(({ id, rank }) => [id, rank]));
    const own = rankOf.get(danger.id) as number;
    for (const words of (danger.patterns ?? []).flatMap(phrasesOf)) {
      const found = find(words)?.id;
      expect(rankOf.get(found as string) ?? Infinity, `${words}: ${found}`).toBeLessThanOrEqual(own);
    }
  });

  test('an old trouble is calmer where the words of an old one take the card away', () => {
    const when = Object.keys(danger.means).filter((question) => question.endsWith('-when'));
    if (!danger.onlyNew || when.length === 0) return;
    const old = {
      ...danger.means,
      ...Object.fromEntries(when.map((question) => [question, 'usual'])),
      'nerve-checked': 'yes',
      'weak-how': 'heat-tired',
    };
    expect(engine.assess(old).level).not.toMatch(/^(emergency|urgent)$/);
  });
});

test('every red flag that can be an emergency is named by some words', () => {
  // The emergencies of the rule about cancer are those of other rules, which do have words.
  const named = new Set([...dangers.map((danger) => adviceOn(danger).rule), 'cancer']);
  const nameless = redFlags.filter(({ id, rows }) => rows[0].level === 'emergency' && !named.has(id));
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

test('a phrase of one plain word is a word that says it all', () => {
  const single = dangerPhrases.dangers.flatMap(({ phrases, patterns }) => [
    ...phrases.map(inTwo).flatMap(([own, plain]) => (plain.includes(' ') ? [] : [own])),
    ...patterns.filter((pattern) => !pattern.includes(' ')),
  ]);
  expect(single.toSorted()).toEqual([
    'anaphylaxis',
    'blood in pee',
    'cannot breathe',
    'cannot move legs',
    'cannot put weight',
    'cannot take it anymore',
    'collapsed',
    'coughing up blood',
    'dvt',
    'end my life',
    'having a fit',
    'having a stroke',
    'heart attack',
    'kill myself',
    'passed out',
    'self harm',
    'signs of sepsis',
    'someone harms me',
    'suicidal',
    'unconscious',
    'want to die',
  ]);
});

test.each(expected)('“%s” is %s', (typed, id) => {
  expect(find(typed)?.id).toBe(id);
});

test.each(harmless)('“%s” is no alarm', (typed) => {
  expect(find(typed)).toBeUndefined();
});

describe('words that no phrase fits', () => {
  test.each(data<string[]>('asked'))('“%s” is asked about', (typed) => {
    expect(read(typed)).toEqual({ danger: undefined, likeDanger: true });
  });

  test('an old trouble is not asked about', () => {
    expect(read('heart racing, temp 40, so weak i cant lift my head, for years').likeDanger).toBe(false);
  });

  test('a word that JavaScript knows and nobody weighed changes nothing', () => {
    expect(read('heart racing, temp 40, so weak i cant lift my head, constructor').likeDanger).toBe(true);
  });

  test('few of those that are harmless are asked about', () => {
    const asked = (list: readonly string[]) => list.filter(warns).length / list.length;
    expect(asked(harmless)).toBeLessThanOrEqual(0.05);
    expect(asked(topics)).toBeLessThanOrEqual(0.02);
  });

  test('few everyday searches are asked about', () => {
    const searches = ['queries', 'held-out'].flatMap((name) =>
      Object.keys(parse(readFileSync(new URL(`../browser/search/${name}.yaml`, import.meta.url), 'utf8')) as object),
    );
    expect(searches.length).toBeGreaterThan(250);
    expect(searches.filter((typed) => read(typed).likeDanger).length / searches.length).toBeLessThanOrEqual(0.04);
  });

  test('what a page is called is not asked about either where the weights have not seen it', () => {
    const [seen, unseen] = [0, 1].map((half) => topics.filter((_, at) => at % 2 === half)) as [string[], string[]];
    const blind = dangerReader({ ...dangerPhrases, weights: weigh(typedInDanger, [...typedOtherwise, ...seen]) });
    const asked = unseen.filter((typed) => blind(typed).likeDanger);
    expect(asked.length / unseen.length).toBeLessThanOrEqual(0.05);
  });

  test('a word speaks for danger by how much commoner it is there, and counts if it stands in two sentences', () => {
    const inDanger = ['foot purple', 'toes purple', 'hand purple', 'purple once'];
    const weighed = weigh(inDanger, ['walking foot', 'walking slowly']);
    const rounded = (ratio: number) => Math.round(10 * Math.log(ratio));
    expect(weighed).toEqual({
      [rounded(4.5 / 5 / (0.5 / 3))]: 'purple',
      [rounded(1.5 / 5 / (1.5 / 3))]: 'foot',
      [rounded(0.5 / 5 / (2.5 / 3))]: 'walking',
    });
  });
});

test('of words that nobody prepared for, most dangers show a card or are asked about, and few others are', () => {
  const heldOut = parse(readFileSync('tests/knowledge/danger-words/held-out.yaml', 'utf8')) as Record<'danger' | 'harmless', string[]>;
  const unnamed = heldOut.danger.filter((typed) => !find(typed));
  const missed = heldOut.danger.filter((typed) => !warns(typed));
  const alarmed = heldOut.harmless.filter((typed) => find(typed));
  const asked = heldOut.harmless.filter(warns);
  console.log(
    `held out: ${unnamed.length} of ${heldOut.danger.length} dangers without a card of their own, ${missed.length} without any; ` +
      `of ${heldOut.harmless.length} others ${alarmed.length} with a card, ${asked.length} with one or asked`,
  );
  expect(missed.length / heldOut.danger.length).toBeLessThanOrEqual(0.06);
  expect(alarmed.length / heldOut.harmless.length).toBeLessThanOrEqual(0.04);
  expect(asked.length / heldOut.harmless.length).toBeLessThanOrEqual(0.1);
  expect(readFileSync('content/hazards.yaml', 'utf8')).toContain(
    `of ${heldOut.danger.length} sentences written to find out, ${unnamed.length} showed none, and all but ${missed.length} of them are asked about`,
  );
});

test('of several dangers the most urgent wins', () => {
  expect(find('suicidal, and I want to kill myself')?.id).toBe('suicide-now');
  expect(find('uti and fever and chest pain')?.id).toBe('chest-breath');
});
