/** What the bench of the API asks: people at every stage of the check, and people who have finished it. */
import type { Answers } from '../../functions/engine/question.ts';
import { everyone } from '../../tests/support/cases.ts';
import { calmAnswer, walk } from '../../tests/support/walk.ts';

export interface Ask {
  /** A text binding of the bare Worker. */
  readonly name: string;
  readonly kind: 'asking' | 'complete' | 'form-asking' | 'form-complete';
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const PEOPLE = 12;
/** Of the way through the questions. */
const STAGES = [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95];

const some = everyone.filter((_, index) => index % Math.ceil(everyone.length / PEOPLE) === 0);
const walks = some.map(({ answers }) => walk((question) => answers[question] ?? calmAnswer(question)));

const upTo = (answers: Answers, share: number): Answers => {
  const given = Object.entries(answers);
  return Object.fromEntries(given.slice(0, Math.floor(given.length * share)));
};
const partial = walks.flatMap(({ answers }) => STAGES.map((share) => upTo(answers, share)));
const complete = walks.map(({ answers }) => answers);

function form(answers: Answers, askNext: boolean): string {
  const fields = Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((one) => [name, String(one)]));
  return new URLSearchParams([...fields, ...(askNext ? [['ask', 'next']] : [])] as string[][]).toString();
}

const json = (kind: 'asking' | 'complete') => (answers: Answers, index: number) =>
  ({ name: `${kind}-${index}`, kind, path: '/api/v1/assessment', type: 'application/json', body: JSON.stringify({ answers }) }) as const;

const fields = (kind: 'form-asking' | 'form-complete') => (answers: Answers, index: number) =>
  ({
    name: `${kind}-${index}`,
    kind,
    path: '/check/result/',
    type: 'application/x-www-form-urlencoded',
    body: form(answers, kind === 'form-asking'),
  }) as const;

export const asks: readonly Ask[] = [
  ...partial.map(json('asking')),
  ...complete.map(json('complete')),
  ...partial.map(fields('form-asking')),
  ...complete.map(fields('form-complete')),
];
