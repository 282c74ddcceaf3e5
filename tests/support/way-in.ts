import type { Condition } from '../../functions/engine/condition.ts';
import type { Answers } from '../../functions/engine/question.ts';
import * as sets from '../../functions/knowledge/sets.ts';
import { defaults } from './cases.ts';
import { asList, questionOf } from './questionnaire.ts';

/**
 * The ways in which a sentence can be true of a person, as answers to the check. It is written as on paper:
 * `signs=hip-locked & (signs=feverish | medicines=steroid-now)` has two ways. `@immuneStrong` stands for the set of that name
 * in functions/knowledge/sets.ts, without its "not sure": a sentence speaks to those who know.
 */
export const waysIn = (text: string): readonly Answers[] => meantBy(text).map((answers) => ({ ...defaults, ...answers }));

/** The same answers alone, with the ticks that open their questions. */
export const meantBy = (text: string): readonly Answers[] => {
  const tokens = text.match(/[()&|]|[^()&|\s]+/g) ?? [];
  let next = 0;
  const either = (): readonly (readonly string[])[] => {
    const ways = [...both()];
    while (tokens[next] === '|') {
      next++;
      ways.push(...both());
    }
    return ways;
  };
  const both = (): readonly (readonly string[])[] => {
    let ways = one();
    while (tokens[next] === '&') {
      next++;
      const others = one();
      ways = ways.flatMap((way) => others.map((other) => [...way, ...other]));
    }
    return ways;
  };
  const one = (): readonly (readonly string[])[] => {
    const token = tokens[next++];
    if (token?.startsWith('@')) return partsOf(token.slice(1));
    if (token !== '(') return [[token ?? '']];
    const ways = either();
    if (tokens[next++] !== ')') throw new SyntaxError(`"${text}" lacks a closing bracket`);
    return ways;
  };
  const ways = either();
  if (next !== tokens.length) throw new SyntaxError(`"${text}" goes on after "${tokens.slice(0, next).join(' ')}"`);
  return ways.map(answersOf);
};

function partsOf(name: string): readonly (readonly string[])[] {
  const set = new Map<string, Condition>(Object.entries(sets)).get(name);
  if (!set) throw new RangeError(`no such set: @${name}`);
  const partsIn = (condition: Condition): readonly (readonly string[])[] => {
    if ('any' in condition) return condition.any.flatMap(partsIn);
    if ('isOneOf' in condition)
      return condition.isOneOf.filter((option) => option !== 'not-sure').map((option) => [`${condition.question}=${option}`]);
    throw new RangeError(`@${name} is no list of answers`);
  };
  return partsIn(set);
}

function answersOf(way: readonly string[]): Answers {
  const answers: Record<string, Answers[string]> = {};
  const put = (id: string, option: string) => {
    const question = questionOf(id);
    if (!question.options.some((known) => known.id === option)) throw new RangeError(`no such answer: ${id}=${option}`);
    answers[id] = question.kind === 'many' ? [...new Set([...asList(answers[id]), option])] : option;
    const opener = openerOf(id);
    if (opener) put(...opener);
  };
  for (const part of way) {
    const [id = '', option = ''] = part.split('=');
    put(id, option);
  }
  return answers;
}

/** The tick that a follow-up belongs to, where there is exactly one. */
function openerOf(id: string): readonly [string, string] | undefined {
  const { shownIf } = questionOf(id);
  if (!shownIf || !('question' in shownIf) || !('isOneOf' in shownIf)) return undefined;
  const [option, ...others] = shownIf.isOneOf;
  return option === undefined || others.length > 0 ? undefined : [shownIf.question, option];
}
