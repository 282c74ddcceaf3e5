/** What somebody may type into the search who should act before they read, and what it means to the check. */
import type { Given } from '../vocabulary.ts';

export interface Danger {
  readonly id: string;
  /** What the words say, as answers of the check: the rules, and nothing here, give the level and the route. */
  readonly means: Given;
  /** The sign in plain words, completes "If …". It holds what tells it from an old, known trouble. */
  readonly sign: string;
  /** The page that explains it. */
  readonly read: `/warning-signs/${string}/`;
  /**
   * As people type it. Spelling, contractions and word order are left to `sayings.ts` and to the matching. The first stands for
   * what only a pattern finds: the search is asked for its words.
   */
  readonly phrases: readonly string[];
  /**
   * What a phrase is made of, where people put it in many ways: "leg|foot cold|blue suddenly" is a leg or a foot that is cold or
   * blue, suddenly. In an alternative, _ joins the words of one saying: "between_legs".
   */
  readonly patterns?: readonly string[];
  /** Words such as "for years" take the card away, because the check asks for what is new. Not where it does not matter. */
  readonly onlyNew?: true;
}
