/** The examples of every rule, with their answers: those that run as tests. */
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { Example, RedFlag } from '../../functions/knowledge/vocabulary.ts';
import { redFlagFiles } from '../../tests/support/red-flags.ts';
import { optionName, questionName } from './questions.ts';
import { blocks, heading, listed, ruleAnchor, table } from './words.ts';

const byRule = new Map(redFlagFiles.map(({ redFlag, examples }) => [redFlag.id, examples]));

export const examplesOf = (id: string): readonly Example[] => byRule.get(id) ?? [];

export function resultOf(example: Example): string {
  if (example.fires === 'yes') return `Fires, ${levelWords[example.level].name.toLowerCase()}`;
  return example.fires === 'no' ? 'Does not fire' : 'Left open';
}

function answersOf({ given }: Example): string {
  const answers = Object.entries(given).map(([question, answer]) => {
    const ids = Array.isArray(answer) ? answer : [answer];
    return `${questionName(question)}: ${listed(ids.map((id) => (typeof id === 'string' ? optionName(question, id) : String(id))))}`;
  });
  return answers.length > 0 ? answers.join('; ') : 'nothing answered';
}

const rule = ({ id, name }: RedFlag): string =>
  blocks(
    heading(2, `${name} (\`${id}\`)`, ruleAnchor(id)),
    table(
      ['Somebody', 'Answers', 'Result'],
      examplesOf(id).map((example) => [example.name, answersOf(example), resultOf(example)]),
    ),
  );

export const examplesSheet = (): string =>
  `${blocks(
    '# Examples: what each rule does with somebody’s answers',
    '<!-- Written by `npm run knowledge:table` from functions/knowledge/examples. Do not edit: change an example, then run it again. -->',
    'Each rule has examples in which each of its rows fires, one in which it does not, and one in which it is left open. They run as tests. They show what one rule makes of a few answers, not the whole result. The rules themselves stand in the [review sheet](review-sheet.md).',
    ...redFlags.map(rule),
  )}\n`;
