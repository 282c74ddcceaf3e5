/**
 * Lines to ring, by country, from the same numbers that an outcome shows. A text asks for them with {crisis-lines} or
 * {abuse-lines}, alone on its line.
 */
import { anyAbuseLine, anyCrisisLine, type Line, type Region, regions } from '../../functions/knowledge/regions.ts';
import { monthInWords } from '../dates.ts';

const sets = {
  'crisis-lines': { of: ({ crisisLines }: Region) => crisisLines, elsewhere: anyCrisisLine },
  'abuse-lines': { of: ({ abuseLines }: Region) => abuseLines, elsewhere: anyAbuseLine },
} as const;

/** The oldest of the days, so that the words are true of each country. */
const lastChecked = Object.values(regions)
  .map(({ checkedOn }) => checkedOn)
  .toSorted()[0] as string;

type Name = keyof typeof sets;

const token = /^(?:<p>)?\{(crisis-lines|abuse-lines)\}(?:<\/p>)?$/gm;
/** Whether a text asks for them. */
export const hasLines = (text: string): boolean => /\{(crisis|abuse)-lines\}/.test(text);
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
      (region, lines) =>
        `- **${region.name}**: ${lines.map((line) => `${nameOf(line)}${line.number}${inBrackets(about(line))}`).join('; ')}`,
      (words) => `- ${words}`,
    ).join('\n'),
  );
