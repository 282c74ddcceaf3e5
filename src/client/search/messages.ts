/** What the search page and the worker that holds the index say to each other. */

export interface Question {
  readonly id: number;
  readonly words: string;
  /** A kind of page, or nothing for all. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

export interface SubResult {
  readonly title: string;
  readonly url: string;
}

export interface Result {
  readonly url: string;
  readonly meta: { readonly title: string; readonly summary?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly SubResult[];
}

export interface Answer {
  readonly id: number;
  /** How many pages match in all. */
  readonly count: number;
  readonly results: readonly Result[];
}

export interface Failure {
  readonly id: number;
  readonly failed: true;
}
