/**
 * Lines to ring, by country, from the same numbers that an outcome shows. A text asks for them with {crisis-lines} or
 * {abuse-lines}, alone on its line.
 */
import { anyAbuseLine, anyCrisisLine, type Line, type Region, regions } from '../../functions/knowledge/regions.ts';
import { monthInWords } from '../dates.ts';
import { countries as manyReadersIn } from './crisis-rows.ts';

const sets = {
  'crisis-lines': { of: ({ crisisLines }: Region) => crisisLines, elsewhere: anyCrisisLine },
  'abuse-lines': { of: ({ abuseLines }: Region) => abuseLines, elsewhere: anyAbuseLine },
} as const;

/** The oldest of the days, so that the words are true of each country. */
export const lastChecked = Object.values(regions)
  .map(({ checkedOn }) => checkedOn)
  .toSorted()[0] as string;

type Name = keyof typeof sets;

const token = /^(?:<p>)?\{(crisis-lines|abuse-lines)\}(?:<\/p>)?$/gm;
/** Which of them a text asks for. */
const askedFor = (text: string) => /\{(crisis-lines|abuse-lines)\}/.exec(text)?.[1] as Name | undefined;
export const hasLines = (text: string): boolean => askedFor(text) !== undefined;
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const countries = (name: Name): readonly Region[] =>
  Object.values(regions)
    .filter((region) => sets[name].of(region).length > 0)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

const listed = (name: Name, inCountry: (region: Region, lines: readonly Line[]) => string, elsewhere: (words: string) => string) => [
  ...countries(name).map((region) => inCountry(region, sets[name].of(region))),
  elsewhere(`Elsewhere: ${sets[name].elsewhere}. Last checked by us in ${monthInWords(lastChecked)}.`),
];

const about = ({ hours, note }: Line) => [note, hours].filter(Boolean).join(', ');
/** A line that is known by its number says it once. */
const nameOf = ({ name, number }: Line) => (name === number ? '' : `${name} `);
const inBrackets = (words: string) => (words ? ` (${words})` : '');

const told = (line: Line) => `${nameOf(line)}${line.number}${inBrackets(about(line))}`;

/** Lines one after the other, as plain text. */
export const toldTogether = (lines: readonly Line[]): string => lines.map(told).join('; ');

/** For a place that has no room for every country: the lines that a text asks for, beside the emergency number. */
export function linesInBrief(text: string): readonly string[] {
  const name = askedFor(text);
  if (!name) return [];
  const here = manyReadersIn.flatMap((code) => {
    const region = regions[code];
    const lines = region ? sets[name].of(region) : [];
    return region && lines.length > 0 ? [`${region.name}: ${toldTogether(lines)}; emergency ${region.emergencyNumber}`] : [];
  });
  return [...here, `Elsewhere: ${sets[name].elsewhere}`];
}

/** HTML with the lists in place. The numbers can be pressed, and are text where a link does nothing. */
export const putLines = (text: string): string =>
  text.replaceAll(token, (_, name: Name) => {
    const items = listed(
      name,
      (region, lines) =>
        `<li><b>${region.name}</b><ul>${lines
          .map((line) => `<li>${html(nameOf(line))}<a href="tel:${line.tel}">${line.number}</a>${inBrackets(html(about(line)))}</li>`)
          .join('')}</ul></li>`,
      (words) => `<li>${words}</li>`,
    );
    return `<ul class="lines">${items.join('')}</ul>`;
  });

/** The same in Markdown. */
export const putLinesInMarkdown = (text: string): string =>
  text.replaceAll(token, (_, name: Name) =>
    listed(
      name,
      (region, lines) => `- **${region.name}**: ${toldTogether(lines)}`,
      (words) => `- ${words}`,
    ).join('\n'),
  );
