import type { Condition } from './condition.ts';

/** The answer that stands for "none of these" in every list. It excludes the other options. */
export const NONE = 'none';
/** The answer that is never a "no": it leaves the other options of its question unknown. */
export const NOT_SURE = 'not-sure';

/** What the engine needs to know of a question; its words are the knowledge's business. */
export interface QuestionShape {
  readonly id: string;
  /** `one`: one option. `many`: a list of options. `scale`: a whole number from `min` to `max`, both included. */
  readonly kind: 'one' | 'many' | 'scale';
  readonly options: readonly { readonly id: string }[];
  readonly min?: number;
  readonly max?: number;
  /** A follow-up: asked only if this holds. It may read earlier questions only. */
  readonly shownIf?: Condition;
  /** May be left out: the flow never waits for it, and no rule may read it. */
  readonly optional?: true;
}

export interface ScreenShape {
  readonly id: string;
  /** Danger screens are asked at every level below emergency; the others only at soon, routine and self-care. */
  readonly danger: boolean;
  readonly questions: readonly QuestionShape[];
}

export type Answer = string | readonly string[] | number;

/** Answers by question id. Left-out questions are unanswered, which is not "no". */
export type Answers = { readonly [question: string]: Answer | undefined };
