/** Where the telephone numbers come from, country by country. */
import { regionSources } from '../../functions/knowledge/regions/sources.ts';
import { unknown } from '../../functions/knowledge/regions/unknown.ts';
import { type Region, regions } from '../../functions/knowledge/regions.ts';
import { blocks, bullets } from './words.ts';

/** By code, and last the one that presumes no number. */
export const allRegions: readonly Region[] = [
  ...Object.values(regions).toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  unknown,
];

const sourcesOf = ({ code, name }: Region): string =>
  `**${name}**: ${(regionSources[code] ?? []).map(({ what, url, seen }) => `${what} <${url}>${seen ? '' : ' (not read in the last check)'}`).join('; ')}`;

export const numberSources = (): string =>
  `${blocks(
    '# Where the numbers come from',
    '<!-- Written by `npm run knowledge:table` from functions/knowledge/regions. Do not edit: change the sources, then run it again. -->',
    'The numbers stand in the [review sheet](review-sheet.md#countries). Numbers age: they are looked up twice a year, and most were read on stored copies of these pages.',
    bullets(allRegions.map(sourcesOf)),
  )}\n`;
