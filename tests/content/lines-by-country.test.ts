import { describe, expect, test } from 'vitest';
import { regions } from '../../functions/knowledge/regions.ts';
import { putLines, putLinesInMarkdown } from '../../src/article/lines-by-country.ts';
import { pages } from './pages.ts';

const bodyOf = (name: string) => pages.find((page) => page.name === name)?.body ?? '';

describe.each([
  ['warning-signs/thoughts-of-suicide', 'crisis-lines', 'crisisLines'],
  ['warning-signs/being-hurt', 'abuse-lines', 'abuseLines'],
] as const)('%s', (name, token, lines) => {
  const all = Object.values(regions).flatMap((region) => region[lines].map((line) => ({ region, line })));

  test('asks for its lines', () => {
    expect(bodyOf(name)).toContain(`\n{${token}}\n`);
  });

  test('shows every number that an outcome shows, with its country, to be pressed', () => {
    const html = putLines(`<p>{${token}}</p>`);
    expect(all.length).toBeGreaterThan(10);
    for (const { line } of all) expect(html).toContain(`<a href="tel:${line.tel}">${line.number}</a>`);
    for (const { region } of all) expect(html).toContain(`<b>${region.name}</b>`);
    expect(html).toContain('findahelpline.com');
  });

  test('and in its Markdown twin', () => {
    const markdown = putLinesInMarkdown(bodyOf(name));
    expect(all.filter(({ line }) => !markdown.includes(line.number))).toEqual([]);
    expect(markdown).not.toContain(`{${token}}`);
  });
});

test('no page has a number of a help line written into its text: numbers change in one place', () => {
  const numbers = Object.values(regions).flatMap(({ crisisLines, abuseLines }) =>
    [...crisisLines, ...abuseLines].map(({ number }) => number),
  );
  const long = numbers.filter((number) => number.replaceAll(/\D/g, '').length > 4);
  expect(pages.flatMap(({ name, body }) => long.filter((number) => body.includes(number)).map((number) => `${name}: ${number}`))).toEqual(
    [],
  );
});
