import type { Condition } from '../functions/engine/condition.ts';
import type { Level } from '../functions/engine/level.ts';
import { levels } from '../functions/knowledge/levels.ts';
import { inPerson } from '../functions/knowledge/person.ts';
import { screens } from '../functions/knowledge/questionnaire.ts';
import { redFlags } from '../functions/knowledge/red-flags.ts';
import type { RedFlag } from '../functions/knowledge/vocabulary.ts';

/** One screen of the check, in the order in which they are asked. */
export interface Step {
  readonly title: string;
  /** Questions that are always asked there, and those that an answer can add. */
  readonly always: number;
  readonly more: number;
  /** Whether an answer there can be an emergency, alone or with an earlier one, so that nothing more is asked. */
  readonly canStop: boolean;
  readonly danger: boolean;
}

/** What makes a rule give a level, in the words that the person would read. */
export interface RuleAtLevel {
  readonly id: string;
  readonly name: string;
  readonly signs: readonly string[];
  /** Whether the limit is published or our own decision. */
  readonly published: boolean;
}

const addressed = (text: string) => inPerson(text, 'myself');

const questionsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('atLeast' in condition) return condition.of.flatMap(questionsIn);
  return [condition.question];
};

const readForEmergency = new Set(
  redFlags.flatMap(({ rows }) => rows.filter(({ level }) => level === 'emergency').flatMap(({ when }) => questionsIn(when))),
);

export const steps: readonly Step[] = screens.map(({ title, danger, questions }) => {
  const always = questions.filter((question) => !('shownIf' in question)).length;
  return {
    title: addressed(title),
    always,
    more: questions.length - always,
    danger,
    canStop: danger && questions.some(({ id }) => readForEmergency.has(id)),
  };
});

/** "You said that one of your legs is swollen." names the sign; the map is about nobody, so it leaves out who said so. */
const signOf = (because: string): string => {
  const sign = addressed(because)
    .replace(/^You said that /, '')
    .replace(/\.$/, '');
  return `${sign.charAt(0).toUpperCase()}${sign.slice(1)}`;
};

const atLevel = ({ id, name, rows, basis }: RedFlag, level: Level): readonly RuleAtLevel[] => {
  const own = rows.filter((row) => row.level === level);
  if (own.length === 0) return [];
  return [{ id, name: addressed(name), signs: [...new Set(own.map(({ because }) => signOf(because)))], published: basis === 'published' }];
};

/** Every rule under each level that it can give. */
export const rulesByLevel: readonly { readonly level: Level; readonly rules: readonly RuleAtLevel[] }[] = levels
  .map((level) => ({ level, rules: redFlags.flatMap((rule) => atLevel(rule, level)) }))
  .filter(({ rules }) => rules.length > 0);
