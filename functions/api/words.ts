/** Puts the knowledge's texts into words for one person in one country. */

import { inPerson, type Person, personTokens } from '../knowledge/person.ts';
import { anyAbuseLine, anyCrisisLine, type Line, type Region } from '../knowledge/regions.ts';
import type { Values } from './template.ts';

/** A line that is named after its number is not told twice. */
const lineWords = ({ name, number, hours }: Line): string =>
  [name.includes(number) ? name : `${name} on ${number}`, hours].filter(Boolean).join(', ');

/** The tokens of a region: {emergency}, {ed}, {urgent} and the others that `dispositions.ts` names. */
export function regionValues(region: Region): Values {
  const known = valuesByRegion.get(region) ?? valuesOf(region);
  valuesByRegion.set(region, known);
  return known;
}

/** Regions are few and never change: nothing of a person is kept. */
const valuesByRegion = new Map<Region, Values>();

function valuesOf(region: Region): Values {
  const [crisis] = region.crisisLines;
  const [abuse] = region.abuseLines;
  return {
    emergency: region.emergencyNumber,
    firstEmergency: region.emergencyNumbers[0]?.number ?? region.emergencyNumber,
    ed: region.emergencyDepartment,
    urgent: region.urgentAdvice,
    gp: region.gp,
    physio: region.physio,
    pharmacist: region.pharmacist,
    crisis: crisis ? lineWords(crisis) : anyCrisisLine,
    abuse: abuse ? lineWords(abuse) : anyAbuseLine,
    poisons: region.poisonsLine ? lineWords(region.poisonsLine) : region.urgentAdvice,
    region: region.name,
    regionCode: region.code,
  };
}

const tokenValues = (person: Person): Values =>
  Object.fromEntries(Object.keys(personTokens).map((token) => [token, inPerson(`{${token}}`, person)]));

/** The person tokens as slots of the outcome template. */
export const personValues: Readonly<Record<Person, Values>> = {
  myself: tokenValues('myself'),
  'someone-else': tokenValues('someone-else'),
};

/** A text of the knowledge with its region and person tokens filled. */
export function inWords(text: string, values: Values, person: Person): string {
  if (!text.includes('{')) return text;
  const local = text.replaceAll(/\{([a-z]+)\}/gi, (whole, token: string) => values[token] ?? whole);
  return inPerson(local, person);
}

type Words = (text: string) => string;

/** Each text is put into words once and kept: for texts that the knowledge holds, which are few and say nothing of anybody. */
export function kept(words: Words): Words {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const filled = words(text);
    known.set(text, filled);
    return filled;
  };
}

/** The knowledge's texts that hold no token of a region. */
export const personWords: Readonly<Record<Person, Words>> = {
  myself: kept((text) => inPerson(text, 'myself')),
  'someone-else': kept((text) => inPerson(text, 'someone-else')),
};

const regionWords = new Map<Region, Readonly<Record<Person, Words>>>();

/** The knowledge's texts for a person in a country. */
export function wordsFor(region: Region, person: Person): Words {
  const values = regionValues(region);
  const known = regionWords.get(region) ?? {
    myself: kept((text) => inWords(text, values, 'myself')),
    'someone-else': kept((text) => inWords(text, values, 'someone-else')),
  };
  regionWords.set(region, known);
  return known[person];
}
