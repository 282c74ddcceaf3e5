/** From questions to rules to levels, one picture for each screen. */
import type { Condition } from '../../../functions/engine/condition.ts';
import { type Level, levels } from '../../../functions/engine/level.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import type { RedFlag, Screen } from '../../../functions/knowledge/vocabulary.ts';
import { leavesOf, partsOf } from '../prose.ts';
import { allScreens, questionOf, screenOf } from '../questions.ts';
import { setName } from '../set-names.ts';
import { asked, blocks, heading, plural, ruleLink, table } from '../words.ts';
import { arrow, box, chart, coloured, levelNode, nodeId } from './mermaid.ts';

interface Input {
  readonly node: string;
  readonly words: string;
  /** Undefined for a group of answers. */
  readonly question: string | undefined;
}

/** What a rule looks at: questions, and the named groups that span several of them. */
function inputsOf(condition: Condition): readonly Input[] {
  const name = setName(condition);
  const questions = [...new Set(leavesOf(condition).map(({ question }) => question))];
  if (name && questions.length > 1) return [{ node: nodeId('group', name.replaceAll(/\W+/g, '-')), words: name, question: undefined }];
  if (questions.length > 1) return partsOf(condition).flatMap(inputsOf);
  return questions.map((question) => ({ node: nodeId('question', question), words: asked(questionOf(question).short), question }));
}

const distinct = (inputs: readonly Input[]): readonly Input[] => [...new Map(inputs.map((input) => [input.node, input])).values()];

const inputsOfRule = ({ rows }: RedFlag): readonly Input[] => distinct(rows.flatMap(({ when }) => inputsOf(when)));

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
  const inputs = distinct(rules.flatMap(inputsOfRule));
  const here = inputs.filter(({ question }) => question && screenOf(question) === screen);
  const elsewhere = inputs.filter((input) => !here.includes(input));
  const nodes = (group: readonly Input[]) => group.map(({ node, words }) => `  ${box(node, words)}`);
  const mostUrgent = (rule: RedFlag) => rule.rows[0].level;
  const reached = levels.filter((level) => rules.some((rule) => mostUrgent(rule) === level));
  const words = (rule: RedFlag) =>
    [rule.name, ...levelsOf(rule).map(([level, count]) => `${levelWords[level].name}: ${plural(count, 'row')}`)].join('\n');
  return chart('LR', [
    `subgraph here ["${asked(screen.title)}"]`,
    ...nodes(here),
    'end',
    ...(elsewhere.length > 0 ? ['subgraph elsewhere ["Other screens, and groups of answers"]', ...nodes(elsewhere), 'end'] : []),
    ...rules.map((rule) => box(nodeId('rule', rule.id), words(rule))),
    ...reached.map(levelNode),
    ...rules.flatMap((rule) => [
      ...inputsOfRule(rule).map(({ node }) => arrow(node, nodeId('rule', rule.id))),
      arrow(nodeId('rule', rule.id), nodeId('level', mostUrgent(rule))),
    ]),
    ...rules.map((rule) => coloured(nodeId('rule', rule.id), mostUrgent(rule))),
    ...reached.map((level) => coloured(nodeId('level', level), level)),
  ]);
}

export const rulesByScreen = (): string =>
  blocks(
    heading(2, 'From answers to levels', 'rules'),
    'One picture for each screen, with the rules that read mostly it. A frame holds what a rule reads besides: questions of other screens, and [groups of answers](review-sheet.md#groups). The arrow behind a rule goes to the most urgent level that it can give, and its colour says the same; the box names all its levels, with the number of rows for each. Which answers count stands in the [review sheet](review-sheet.md#rules). Where every question is answered and no rule fires, the result is self-care.',
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
