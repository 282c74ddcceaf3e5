/** The knowledge's texts for pages that are the same for everybody: no person and no country is known yet. */
import { inPerson } from '../../../functions/knowledge/person.ts';
import { anyCrisisLine, regionFor } from '../../../functions/knowledge/regions.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] as string);

/** As HTML. Each word that changes when somebody answers for another person carries the other word, for the script. */
export const personal = (text: string): string =>
  escapeHtml(text).replaceAll(
    /\{\w+\}/g,
    (token) => `<span data-they="${inPerson(token, 'someone-else')}">${inPerson(token, 'myself')}</span>`,
  );

const nowhere = regionFor(undefined);

const unlocalised: Readonly<Record<string, string>> = {
  emergency: nowhere.emergencyNumber,
  ed: nowhere.emergencyDepartment,
  urgent: nowhere.urgentAdvice,
  crisis: anyCrisisLine,
};

/** A text with its region's tokens put into words that presume no country. Person tokens stay. */
export const anywhere = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (whole, token: string) => unlocalised[token] ?? whole);

/** The emergency numbers of the places that the knowledge lists, for a reader whose country is not known. */
export const emergencyNumbers = nowhere.elsewhere ?? [];
