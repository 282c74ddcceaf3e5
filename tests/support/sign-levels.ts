import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Level, rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';

interface Meaning {
  readonly level: Level;
  readonly when: string;
  readonly rules: readonly string[];
}

/**
 * What a sentence of the library means to the check: answers that say the same, or why there are none. `also` is what it says
 * of those whom it sends elsewhere: "(A&E if you take steroids)".
 */
export type Tie = { readonly sign: string; readonly level: Level; readonly also?: Meaning | { readonly outside: string } } & (
  | Omit<Meaning, 'level'>
  | { readonly outside: string }
);

/** Whether a sign in the list of a care box sends some of those of whom it is true elsewhere than the box does. */
export const sendsElsewhere = (sign: string): boolean => /[(;].*(?:A&E|\btoday\b|\{emergency\}|\{urgent\})|\((?:A&E|today)\b/.test(sign);

const folder = new URL('../content/levels/', import.meta.url);

/** The same for sentences that stand elsewhere on a page. What is outside the check has no level. */
export const sentences = parse(readFileSync(new URL('../sentences.yaml', folder), 'utf8')) as readonly (
  | Extract<Tie, { readonly when: string }>
  | { readonly sign: string; readonly outside: string }
)[];

/** Every tie, from one file for each level. */
export const ties: readonly Tie[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const level = file.slice(0, -'.yaml'.length) as Level;
    return (parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Tie, 'level'>[]).map((tie) => ({ ...tie, level }) as Tie);
  });

/** How soon the check sends somebody with these answers, whatever the strand, and the rules that say so. */
export function levelOf(answers: Answers): { readonly level: Level; readonly rules: readonly string[] } {
  const { level: hip, reasons } = engine.assess(answers);
  const level = reasons.reduce((most, reason) => (rank(reason.level) < rank(most) ? reason.level : most), hip);
  return { level, rules: [...new Set(reasons.filter((reason) => reason.level === level).map(({ rule }) => rule.id))] };
}
