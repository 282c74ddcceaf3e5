/** What the search page and the worker that holds the index say to each other. */

/** Words that will probably be asked for: the worker loads the part of the index that holds them, and answers nothing. */
export interface Expected {
  readonly expected: readonly string[];
}

export interface Question {
  readonly id: number;
  readonly words: readonly string[];
  /** The name of a page that comes before all others, or nothing. */
  readonly first: string;
  /** A kind of page, or nothing for all. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** A section of a page in which something was found. */
export interface Section {
  readonly title: string;
  readonly url: string;
  /** A line or two of it, as HTML text: what was found stands between <mark> and </mark>. */
  readonly excerpt: string;
}

export interface Result {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly sections: readonly Section[];
}

export interface Answer {
  readonly id: number;
  /** How many pages match in all. */
  readonly count: number;
  /** How many pages of each kind match, whatever kind was asked for. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly results: readonly Result[];
}

export interface Failure {
  readonly id: number;
  readonly failed: true;
}
