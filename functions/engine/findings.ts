import type { Compiled } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Because, because } from './explain.ts';
import type { WholeReading } from './rules.ts';
import { YES } from './truth.ts';

/** Something that is mentioned if its condition holds. */
export interface FindingShape {
  readonly id: string;
  readonly when: Condition;
}

export interface Found {
  readonly id: string;
  readonly because: readonly Because[];
}

/**
 * Makes the search for the findings that hold, in their order, at most so many of them.
 * @param conditions of each finding, made ready
 */
export function findingsOf(
  findings: readonly FindingShape[],
  conditions: readonly Compiled[],
  most: number,
): (reading: WholeReading) => readonly Found[] {
  return ({ facts, truths }) => {
    const found: Found[] = [];
    for (let at = 0; at < conditions.length && found.length < most; at++) {
      const condition = conditions[at] as Compiled;
      if (truths[condition.place] === YES) found.push({ id: (findings[at] as FindingShape).id, because: because(condition, facts) });
    }
    return found;
  };
}
