/** The words in which the knowledge is written: what a question, a red flag, a pattern and their parts are. */
import type { Condition, OneOf, Only, Truth } from '../engine/condition.ts';
import type { Level } from '../engine/level.ts';
import type { QuestionShape, ScreenShape } from '../engine/question.ts';
import type { Asked } from './questionnaire.ts';
import type { RouteId } from './routes.ts';

/*
 * Texts about the person may hold tokens, so that the same sentence serves someone who answers for another person:
 * {you} {You} {your} {Your} {yours} {yourself} become they / their, {them} is "you" as an object, and, in words that are read out,
 * {I} {my} {My} {me} {myself} {am} {was} become they / their / them / themselves / are / were. See `person.ts`.
 */

/** A calendar day, `2026-11-22`. */
export type Day = `${number}-${number}-${number}`;

export interface Option {
  readonly id: string;
  /** What a person ticks. Plain words, one idea. */
  readonly label: string;
  /** A second, smaller line: an example, or what does not count. */
  readonly hint?: string;
  /** Hidden where somebody else answers for the person. */
  readonly onlyInPerson?: true;
  /** This answer, but not its question, is kept out of a sentence to read out, a print-out, a link and a hand-over. */
  readonly private?: true;
}

export interface Question extends QuestionShape {
  readonly title: string;
  /** One or two short sentences under the title. */
  readonly help?: string;
  /** The answer to "why do you ask this?". */
  readonly why: string;
  readonly options: readonly Option[];
  /** A few words for this question in summaries and hand-overs: "Between the legs, since". */
  readonly short: string;
  /** Never in a sentence to read out, a print-out, a link or a hand-over. Such a question has an option `no`. */
  readonly private?: true;
}

export interface Screen extends ScreenShape {
  /** The named stage of the check that it belongs to. */
  readonly stage: 'danger-signs' | 'about-you' | 'your-pain';
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Nobody has reviewed anything yet. A reviewer has a name, a role and a day, or is not one. */
export type Review =
  | { readonly state: 'not-reviewed' }
  | { readonly state: 'reviewed'; readonly by: string; readonly role: string; readonly on: Day };

/** One line of a red flag: if `when` holds, the outcome is at least this urgent. */
export interface Row {
  readonly level: Level;
  readonly route: RouteId;
  readonly when: Condition;
  /** Which answers count, one or another of them: "You said that …". What somebody did answer is told in the words of `told.ts`. */
  readonly because: string;
  /** Instead of the suspects of the whole rule, where its rows are about different things. */
  readonly suspects?: readonly string[];
  /** Instead of what the whole rule says to ask about. */
  readonly askAbout?: string;
  /** Instead of why the whole rule matters. */
  readonly why?: string;
  /** Completes "One cause to check is …" in the words to read out, where what they ask about does not name it. */
  readonly couldBe?: string;
  /**
   * The answer behind it is never in a sentence to read out, a print-out or a hand-over: no `because`, `suspects` or `why`.
   * Its words in `told.ts` are read out, and must not give that answer away.
   */
  readonly private?: true;
}

/** An answer that takes a red flag away, with the words that say so. Listed at the end of section 5 of the amendments. */
export interface Clearing {
  readonly when: Condition;
  readonly because: string;
}

/** A rule that a clinician can read and sign. */
export interface RedFlag {
  readonly id: string;
  /** A short clinical heading. */
  readonly name: string;
  /** The red flags of the evidence file, section 1.4, that this rule serves. */
  readonly serves: readonly `RF${number}`[];
  /** `mood` is shown beside the result for the hip, not instead of it. */
  readonly strand?: 'mood';
  /** If it fires, the questions end before the screen that it reads. */
  readonly ends?: true;
  /** Never in a sentence to read out, a print-out or a hand-over. */
  readonly private?: true;
  /** What it could be, in plain words, the clinical term in brackets. Lower case, no full stop. */
  readonly suspects: readonly string[];
  /** Completes "I was told to ask about …". */
  readonly askAbout?: string;
  /** Why it matters, for the person: steady, true, without fear. One or two sentences. */
  readonly why: string;
  /** The most urgent first. */
  readonly rows: readonly [Row, ...Row[]];
  readonly clearedBy?: readonly Clearing[];
  /** Keys of `content/sources.yaml`. */
  readonly sources: readonly string[];
  /** Where the threshold comes from: a published standard, or a decision of this project. */
  readonly basis: 'published' | 'design-decision';
  /** What was decided here where the evidence leaves a gap, for a clinician to accept or change. */
  readonly decision?: string;
  readonly written: Day;
  readonly nextReview: Day;
  readonly review: Review;
}

/** Answers that the compiler has checked against the questionnaire. */
export type Given = {
  readonly [Q in keyof Asked]?: Asked[Q] | readonly Asked[Q][] | number;
};

/** A named example of a red flag: it fires at a level, does not fire, or is left open. */
export type Example = { readonly name: string; readonly given: Given } & (
  | { readonly fires: Extract<Truth, 'yes'>; readonly level: Level }
  | { readonly fires: Exclude<Truth, 'yes'> }
);

/** A point on one of the axes of the pain type. */
export interface Feature {
  readonly id: string;
  readonly axis: 'nerve' | 'muscle-and-joint' | 'spasm';
  /** 1; the spasm strand is a flag and counts 0. */
  readonly points: 0 | 1;
  readonly when: Condition;
  /** "burning or scalding": completes "points to nerve pain: …". */
  readonly words: string;
  /** True for N1 to N4: words alone are capped (amendments, section 6). */
  readonly wordsOnly?: true;
}

/** Something that could be adding to the pain, or a pattern worth mentioning. Never ranked, never a probability. */
export interface Finding {
  readonly id: string;
  readonly name: string;
  readonly when: Condition;
  /** The person's answers in words, why they matter: one or two sentences. */
  readonly words: string;
  /** The page to read, with slashes at both ends. */
  readonly read: `/${string}/`;
  readonly sources: readonly string[];
}

/** A line that is shown with an outcome if the answers call for it. */
export interface Note {
  readonly id: string;
  readonly levels: readonly Level[];
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
  readonly read?: `/${string}/`;
  /** Cannot wait: what to do before anybody is reached. */
  readonly now?: true;
  /** It answers a private answer: never in a print-out or a hand-over. */
  readonly private?: true;
  readonly sources: readonly string[];
}

/** The question was answered with one of these (single), or at least one of these is ticked (list). */
export const says = <Q extends keyof Asked>(question: Q, ...isOneOf: readonly Asked[Q][]): OneOf => ({ question, isOneOf });
/** Everything that is ticked is among these. */
export const saysOnly = <Q extends keyof Asked>(question: Q, ...isOnly: readonly Asked[Q][]): Only => ({ question, isOnly });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const atLeast = (count: number, ...conditions: readonly Condition[]): Condition => ({ atLeast: count, of: conditions });

export const notReviewed = { state: 'not-reviewed' } as const satisfies Review;
