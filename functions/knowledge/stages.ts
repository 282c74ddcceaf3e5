import type { Screen } from './vocabulary.ts';

/** The named stages of the check. Titles speak to nobody, so that they also fit somebody who answers for another person. */
export const stages = [
  { id: 'danger-signs', title: 'Danger signs' },
  { id: 'about-you', title: 'Background' },
  { id: 'your-pain', title: 'The pain' },
] as const satisfies readonly { readonly id: Screen['stage']; readonly title: string }[];
