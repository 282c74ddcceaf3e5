/** Every number that an outcome can show, by country, as one Markdown file: a program knows where its reader is, a page does not. */
import { anyAbuseLine, anyCrisisLine, type Region, regions } from '../../functions/knowledge/regions.ts';
import { monthInWords } from '../dates.ts';
import { lastChecked, toldTogether } from './lines-by-country.ts';

const rowsOf = (region: Region): readonly (readonly [string, string | null | undefined])[] => [
  ['Emergency', region.emergencyNumber],
  ['Without speaking or hearing', region.textRelay],
  ['Urgent advice', region.urgentAdvice],
  ['Before you travel', region.phoneFirst],
  ['Poisons, or too much of a medicine', region.poisonsLine ? toldTogether([region.poisonsLine]) : region.urgentAdvice],
  ['Thoughts of suicide, to talk', toldTogether(region.crisisLines) || anyCrisisLine],
  ['Hurt by somebody', toldTogether(region.abuseLines) || anyAbuseLine],
];

const inMarkdown = (region: Region) =>
  [
    `## ${region.name}`,
    rowsOf(region)
      .flatMap(([what, words]) => (words ? [`- ${what}: ${words}`] : []))
      .join('\n'),
  ].join('\n\n');

export const numbersAsMarkdown = (): string =>
  `${[
    '# Numbers by country',
    `> Telephone numbers of the check and the pages of MS Hip Pain, last checked by us in ${monthInWords(lastChecked)}. Numbers change. In a country that is not here, use its own emergency number; findahelpline.com lists lines to talk to.`,
    ...Object.values(regions)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
      .map(inMarkdown),
  ].join('\n\n')}\n`;
