import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inWords, regionValues } from '../../../functions/api/words.ts';
import { contributors } from '../../../functions/knowledge/contributors.ts';
import { dispositions, levelWords } from '../../../functions/knowledge/dispositions.ts';
import { notes } from '../../../functions/knowledge/notes.ts';
import * as painType from '../../../functions/knowledge/pain-type.ts';
import * as patternTexts from '../../../functions/knowledge/patterns.ts';
import { inPerson, type Person } from '../../../functions/knowledge/person.ts';
import { screens } from '../../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { regionChoices, regionFor } from '../../../functions/knowledge/regions.ts';
import { actNowIf, actNowIfTold, askForHelp, say } from '../../../functions/knowledge/safety-net.ts';
import { told } from '../../../functions/knowledge/told.ts';
import { medicineOrders } from '../../support/medicine-orders.ts';
import { textsIn } from '../../support/texts-in.ts';

/* Sources, links and the tokens in the texts. */

const { patterns } = patternTexts;
const root = new URL('../../../', import.meta.url);

test('every source is in content/sources.yaml', () => {
  const known = Object.keys(parse(readFileSync(new URL('content/sources.yaml', root), 'utf8')) as object);
  const used = new Set<string>([
    ...[...redFlags, ...contributors, ...patterns, ...notes].flatMap(({ sources }) => sources as readonly string[]),
    ...painType.sources,
  ]);
  expect([...used].filter((key) => !known.includes(key))).toEqual([]);
});

test('every page to read exists', () => {
  const found = [...contributors, ...patterns, ...notes, ...Object.values(painType.outcomes), painType.spasm];
  const pages = new Set(found.flatMap((one) => ('read' in one ? [one.read] : [])));
  const exists = (file: string) => existsSync(new URL(file, root));
  const missing = [...pages].filter(
    (path) => !exists(`content${path.replace(/\/$/, '.md')}`) && !exists(`src/pages${path.replace(/\/$/, '.astro')}`),
  );
  expect(missing).toEqual([]);
});

test('a time or a number is said, and not left to the reader', () => {
  const read = textsIn([screens, told, redFlags.map(({ decision: _, ...shown }) => shown), painType, notes, levelWords, dispositions]);
  const vague = /\b(several|a few|few days|a couple|some (?:days|weeks|months))\b/i;
  expect(read.filter((text) => vague.test(text))).toEqual([]);
});

test('no text gives a dose, tells anybody to start, stop or change a medicine, or says how probable a disease is', () => {
  const read = textsIn([
    screens,
    told,
    redFlags.map(({ decision: _, ...shown }) => shown),
    contributors,
    patternTexts,
    painType,
    notes,
    dispositions,
    say,
  ]);
  expect(read.length).toBeGreaterThan(1000);
  expect(read.flatMap(medicineOrders)).toEqual([]);
  expect(
    read.filter((text) =>
      /\d ?%|per cent|\b(probably|definite(ly)?|diagnosis is|you have (?:a|an) [\w ]*(?:disease|syndrome))\b/i.test(text),
    ),
  ).toEqual([]);
});

describe('tokens', () => {
  const ofRegions = textsIn([painType, notes, levelWords, dispositions, actNowIf, askForHelp]);
  const ofPersons = textsIn([screens, told, redFlags, contributors, patternTexts]);
  const pieces = { place: ' there', side: '', duration: 'for a day', askAbout: 'it', couldBe: 'it' };
  const persons = ['myself', 'someone-else'] as const satisfies readonly Person[];

  test.each(persons)('every text speaks of %s', (person) => {
    for (const text of ofPersons) expect(inPerson(text, person)).not.toMatch(/[{}]/);
    for (const text of textsIn(say)) expect(inWords(text, pieces, person)).not.toMatch(/[{}]/);
  });

  test.each(regionChoices.map(({ code }) => code))('every text can be told in %s', (code) => {
    const values = regionValues(regionFor(code));
    for (const person of persons) {
      for (const text of ofRegions) expect(inWords(text, values, person)).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('a token that does not exist is refused', () => {
    expect(() => inPerson('{thou} hurt', 'myself')).toThrow(new RangeError('no such person token: {thou}'));
  });
});

test('a sign that was told already gives way to a graver one of its own kind', () => {
  expect(actNowIfTold.map(({ index, told }) => [actNowIf[index], Object.values(told).flat()])).toEqual([
    ['numbness between the legs', ['saddle']],
    ['new trouble peeing or pooing, or loss of control', ['bladder', 'bowel', 'pee-trouble']],
    ['legs suddenly weaker', ['leg-weak']],
    ['fever, or feeling very ill', ['feverish', 'very-unwell']],
    ['a leg that swells, or turns cold, pale or blue', ['leg-swollen']],
  ]);
});
