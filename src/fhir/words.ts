/** The knowledge's texts for a form that is read anywhere: no country is known, and the person is known by the form. */
import { inPerson, type Person } from '../../functions/knowledge/person.ts';
import { anyAbuseLine, anyCrisisLine, regionFor } from '../../functions/knowledge/regions.ts';

const nowhere = regionFor(undefined);

const unlocalised: Readonly<Record<string, string>> = {
  emergency: nowhere.emergencyNumber,
  ed: nowhere.emergencyDepartment,
  urgent: nowhere.urgentAdvice,
  gp: nowhere.gp,
  physio: nowhere.physio,
  pharmacist: nowhere.pharmacist,
  crisis: anyCrisisLine,
  abuse: anyAbuseLine,
  poisons: nowhere.urgentAdvice,
};

export const spoken = (text: string, person: Person): string =>
  inPerson(
    text.replaceAll(/\{(\w+)\}/g, (whole, token: string) => unlocalised[token] ?? whole),
    person,
  );

/** A label with the smaller line under it as one text: most forms show nothing else, and what does not count must be read. */
export const withHint = (label: string, hint: string | undefined): string =>
  hint ? `${label}${/[.?!]$/.test(label) ? '' : '.'} ${hint}` : label;
