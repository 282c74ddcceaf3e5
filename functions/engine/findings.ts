import { compileAll } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Because, because } from './explain.ts';
import type { FactTable } from './facts.ts';
import { type Facts, YES } from './truth.ts';

/** Something that is mentioned if its condition holds. */
export interface FindingShape {
  readonly id: string;
  readonly when: Condition;
}

export interface Found {
  readonly id: string;
  readonly because: readonly Because[];
}

/** Makes the search for the findings that hold, in their order, at most so many of them. */
export function findingsOf(findings: readonly FindingShape[], { bySlotId }: FactTable, most: number): (facts: Facts) => readonly Found[] {
  const { conditions, valuesOf } = compileAll(
    findings.map(({ when }) => when),
    bySlotId,
  );
  return (facts) => {
    const values = valuesOf(facts);
    const found: Found[] = [];
    conditions.forEach((condition, place) => {
      if (values[place] !== YES || found.length === most) return;
      found.push({ id: (findings[place] as FindingShape).id, because: because(condition, facts) });
    });
    return found;
  };
}
