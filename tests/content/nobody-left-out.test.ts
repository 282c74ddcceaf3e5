import { expect, test } from 'vitest';
import { read, readers, toldOn } from '../support/told-on-page.ts';
import { comparisonPage, pages } from './pages.ts';

/**
 * The ties of tests/content/levels/ say what each sentence means. Here they are read the other way round: of everybody whom
 * a rule hurries, who finds the calmer sentence of a page true of themselves and no sentence that is as urgent as the check?
 */
const withCare = [...pages, comparisonPage];

test('there are readers of every rule', () => {
  expect(readers.length).toBeGreaterThan(800);
});

test.each(withCare.map((page) => [page.name, page] as const))('%s tells nobody a calmer level than the check', (_, page) => {
  const on = toldOn(page);
  const calmer = readers.map((reader) => read(reader, on)).filter(({ isCalmer }) => isCalmer);
  const told = calmer.map(
    ({ reader, true: found }) =>
      `${reader.rule}, ${reader.level}: ${reader.parts.join(' & ')} reads only: ${found.map(({ level, sign }) => `${level}: ${sign}`).join(' / ')}`,
  );
  expect(told).toEqual([]);
});

test('each way in which a rule hurries somebody is told on a page that explains the rule', () => {
  const explaining = pages
    .filter(({ name }) => name.startsWith('warning-signs/'))
    .map((page) => ({ flags: page.data['redFlags'] as readonly string[], on: toldOn(page) }));
  const untold = readers.filter((reader) =>
    explaining
      .filter(({ flags }) => flags.includes(reader.rule))
      .map(({ on }) => read(reader, on))
      .every(({ level, severalSigns }) => level !== reader.level && !severalSigns),
  );
  expect(untold.map(({ rule, level, parts }) => `${rule}, ${level}: ${parts.join(' & ')}`)).toEqual([]);
});
