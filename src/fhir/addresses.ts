/** Where the FHIR resources of this site are. Their canonical addresses are the ones that serve them. */
import type { Person } from '../../functions/knowledge/person.ts';

export const serverOf = (site: URL | undefined): string => new URL('/fhir/R4', site ?? 'https://mshippain.example').href;

/** One questionnaire speaks to the person, the other of them; ids, codes and rules are the same. */
export const questionnaireIds = { myself: 'ms-hip-pain', 'someone-else': 'ms-hip-pain-for-another' } as const satisfies Readonly<
  Record<Person, string>
>;

/** The codes of a question: each question has its own, because "yes" to one is not "yes" to another. */
export const codeSystemOf = (server: string, question: string): string => `${server}/CodeSystem/${question}`;
