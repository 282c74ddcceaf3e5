import { describe, expect, test } from 'vitest';
import { inPerson, toldBack } from '../../../functions/knowledge/person.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { listing, told, toldAfter } from '../../../functions/knowledge/told.ts';
import type { Row } from '../../../functions/knowledge/vocabulary.ts';
import { optionsOf, questionOf } from '../../support/questionnaire.ts';
import { readsOf } from '../../support/reads.ts';

/* What an answer says in words: a result tells it by these and no others. */

const words = Object.entries<Readonly<Record<string, string>>>(told).flatMap(([question, options]) =>
  Object.entries(options).map(([option, text]) => ({ answer: `${question}: ${option}`, question, option, text })),
);
const worded = words.map(({ answer }) => answer);
const readBy = (rows: readonly Row[]) => rows.flatMap(({ when }) => readsOf(when)).map(({ question, option }) => `${question}: ${option}`);
const read = new Set(redFlags.filter((rule) => !rule.private).flatMap(({ rows }) => readBy(rows)));
const openers = Object.values<{ question: string; option?: string }>(toldAfter).flatMap(({ question, option }) =>
  (option ? [option] : optionsOf(questionOf(question))).map((one) => `${question}: ${one}`),
);

test('every answer that a rule reads has words', () => {
  expect([...read].filter((answer) => !worded.includes(answer))).toEqual([]);
});

test('no answer has words that nobody would be told', () => {
  const spare = ['where: not-sure']; // told of the pain, whatever decided
  expect(worded.filter((answer) => !read.has(answer) && !openers.includes(answer) && !spare.includes(answer))).toEqual([]);
});

test('no two answers say the same', () => {
  expect(words.filter(({ text }, index) => words.findIndex((one) => one.text === text) !== index)).toEqual([]);
});

test('a private answer has no words, or words that do not give it away', () => {
  const isPrivate = ({ question, option }: (typeof words)[number]) =>
    questionOf(question).private || questionOf(question).options.find(({ id }) => id === option)?.private;
  expect(words.filter(isPrivate).map(({ answer, text }) => [answer, text])).toEqual([
    ['too-much-effect: on-purpose', '{I} have taken too much of a medicine'],
  ]);
});

describe('each is a clause', () => {
  test.each(words.map(({ answer, text }) => [answer, text] as const))('%s', (_, text) => {
    expect(text).toMatch(/^(\{(I|my)\}|[a-z]).*[^ .,;]$/);
    expect(inPerson(toldBack(text), 'myself')).not.toMatch(/\b(I|my|me|myself|am)\b|[{}]/);
    expect(inPerson(text, 'someone-else')).not.toMatch(/\b(I|my|me|you|your)\b|[{}]/);
  });
});

/** Three things or more in one answer: whoever ticked it for one of them would else say all, or have to choose while on the phone. */
test('an answer that lists signs says that one of them is enough', () => {
  const lists = words.filter(({ text }) => /: .*,.*,/.test(text));
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter(({ text }) => !text.includes(listing)).map(({ answer }) => answer)).toEqual([]);
});
