import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Level, rank } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';

/** What a sentence of the library means to the check: answers that say the same, or why there are none. */
export type Tie = { readonly sign: string; readonly level: Level } & (
  | { readonly when: string; readonly rules: readonly string[] }
  | { readonly outside: string }
);

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
