/** From questions to rules to levels, one picture for each screen. */
import { type Level, levels } from '../../../functions/engine/level.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import type { RedFlag, Screen } from '../../../functions/knowledge/vocabulary.ts';
import { leavesOf } from '../prose.ts';
import { allScreens, questionOf, screenOf } from '../questions.ts';
import { asked, blocks, heading, plural, ruleLink, table } from '../words.ts';
import { arrow, box, chart, coloured, dotted, levelNode, nodeId } from './mermaid.ts';

const questionsRead = ({ rows }: RedFlag): readonly string[] => [
  ...new Set(rows.flatMap(({ when }) => leavesOf(when)).map(({ question }) => question)),
];

/** How many rows read a question of this screen. */
const rowsOn = ({ rows }: RedFlag, screen: Screen): number =>
  rows.filter(({ when }) => leavesOf(when).some(({ question }) => screenOf(question) === screen)).length;

/** A rule is drawn once: on the screen that most of its rows read, the first of those. */
const homeOf = (rule: RedFlag): Screen =>
  allScreens.reduce((home, screen) => (rowsOn(rule, screen) > rowsOn(rule, home) ? screen : home), allScreens[0] as Screen);

const levelsOf = ({ rows }: RedFlag): readonly (readonly [Level, number])[] =>
  levels.flatMap((level) => {
    const count = rows.filter((row) => row.level === level).length;
    return count > 0 ? [[level, count] as const] : [];
  });

function picture(screen: Screen, rules: readonly RedFlag[]): string {
  const read = [...new Set(rules.flatMap(questionsRead))];
  const here = read.filter((id) => screenOf(id) === screen);
  const elsewhere = read.filter((id) => screenOf(id) !== screen);
  const question = (id: string) => nodeId('question', id);
  const reached = levels.filter((level) => rules.some(({ rows }) => rows.some((row) => row.level === level)));
  return chart('LR', [
    `subgraph here ["${asked(screen.title)}"]`,
    ...here.map((id) => `  ${box(question(id), asked(questionOf(id).short))}`),
    'end',
    ...(elsewhere.length > 0
      ? ['subgraph elsewhere ["Other screens"]', ...elsewhere.map((id) => `  ${box(question(id), asked(questionOf(id).short))}`), 'end']
      : []),
    ...rules.map(({ id, name }) => box(nodeId('rule', id), name)),
    ...reached.map(levelNode),
    ...rules.flatMap((rule) => [
      ...questionsRead(rule).map((id) => (here.includes(id) ? arrow : dotted)(question(id), nodeId('rule', rule.id))),
      ...levelsOf(rule).map(([level, count]) =>
        arrow(nodeId('rule', rule.id), nodeId('level', level), count > 1 ? plural(count, 'row') : ''),
      ),
    ]),
    ...reached.map((level) => coloured(nodeId('level', level), level)),
  ]);
}

export const rulesByScreen = (): string =>
  blocks(
    heading(2, 'From answers to levels', 'rules'),
    'One picture for each screen, with the rules that read mostly it. A dotted arrow comes from a question of another screen. The number on an arrow says how many rows of the rule lead to that level. Which answers count stands in the [review sheet](review-sheet.md#rules). Where every question is answered and no rule fires, the result is self-care.',
    ...allScreens.map((screen) => {
      const rules = redFlags.filter((rule) => homeOf(rule) === screen);
      return rules.length > 0 && blocks(heading(3, asked(screen.title), `rules-${screen.id}`), picture(screen, rules));
    }),
    heading(3, 'All rules and the levels that they can give', 'levels'),
    table(
      ['Rule', ...levels.map((level) => levelWords[level].name)],
      redFlags.map((rule) => [
        ruleLink(rule.id).replace('(#', '(review-sheet.md#'),
        ...levels.map((level) => String(levelsOf(rule).find(([one]) => one === level)?.[1] ?? '')),
      ]),
    ),
  );
