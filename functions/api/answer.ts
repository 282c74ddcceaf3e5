import { NONE, type QuestionShape } from '../engine/question.ts';

/**
 * Makes the test whether something is an answer to a question: an option, a list of options without a repeat or anything
 * beside "none of these", or a whole number in its range.
 */
export function answerTest({ kind, options, min = 0, max = 10 }: QuestionShape): (value: unknown) => boolean {
  if (kind === 'scale') return (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
  const ids = new Set<unknown>(options.map(({ id }) => id));
  if (kind === 'one') return (value) => ids.has(value);
  return (value) => {
    if (!Array.isArray(value) || value.length === 0 || (value.length > 1 && value.includes(NONE))) return false;
    for (let at = 0; at < value.length; at++) if (!ids.has(value[at]) || value.indexOf(value[at]) !== at) return false;
    return true;
  };
}
