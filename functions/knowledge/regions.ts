/** Who to phone, by country. Where the numbers come from stands in `regions/sources.ts`, which the edge does not carry. */
import { au } from './regions/au.ts';
import { ca } from './regions/ca.ts';
import { eu } from './regions/eu.ts';
import { gb } from './regions/gb.ts';
import { ie } from './regions/ie.ts';
import { india } from './regions/in.ts';
import { nz } from './regions/nz.ts';
import type { Region } from './regions/region.ts';
import { unknown } from './regions/unknown.ts';
import { us } from './regions/us.ts';
import { za } from './regions/za.ts';

export { anyAbuseLine, anyCrisisLine, type Line, type Phone, type Region } from './regions/region.ts';

/** By ISO 3166-1 alpha-2 code. `GB` is the whole United Kingdom, Northern Ireland included. */
export const regions: Readonly<Record<string, Region>> = { ...eu, AU: au, CA: ca, GB: gb, IE: ie, IN: india, NZ: nz, US: us, ZA: za };

/** The region of a code in either case, `UK` included. Any other code gives the region that presumes no number. */
export const regionFor = (code: string | undefined): Region => {
  const upper = code?.trim().toUpperCase() ?? '';
  const known = upper === 'UK' ? 'GB' : upper;
  return (Object.hasOwn(regions, known) && regions[known]) || unknown;
};

export interface RegionChoice {
  readonly code: string;
  readonly name: string;
}

/** For a select box: by name, and last the choice that presumes no number. */
export const regionChoices: readonly RegionChoice[] = [
  ...Object.values(regions).toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
  unknown,
].map(({ code, name }) => ({ code, name }));
