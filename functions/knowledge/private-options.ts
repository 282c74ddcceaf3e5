/** Answers to open questions that only the person may tell, `question/option`: being hurt by somebody, and self-harm. */
export const privateOptions: ReadonlySet<string> = new Set(['stand/hurt-by-someone', 'too-much-effect/on-purpose']);
