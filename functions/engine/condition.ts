/**
 * Conditions are data: a clinician can read them, and one expression is evaluated, explained, drawn and proved.
 * Three-valued on purpose: a question without an answer is never a "no". There is no general `not`: list the
 * accepted answers instead (`isOneOf`, or `isOnly` for lists).
 */
export type Truth = 'yes' | 'no' | 'unknown';

/** For a list question: at least one of these options is ticked. For a single answer: it is one of these. */
export interface OneOf {
  readonly question: string;
  readonly isOneOf: readonly string[];
}

/** For a list question: everything that is ticked is among these (`none` too, if it is accepted). */
export interface Only {
  readonly question: string;
  readonly isOnly: readonly string[];
}

export type Condition =
  | OneOf
  | Only
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

/** Untyped builder, for the questionnaire itself. Rules use the typed `says` of `knowledge/vocabulary.ts`. */
export const answered = (question: string, ...isOneOf: readonly string[]): OneOf => ({ question, isOneOf });

/** A condition that reads one question. */
export type Part = Extract<Condition, { readonly question: string }>;
