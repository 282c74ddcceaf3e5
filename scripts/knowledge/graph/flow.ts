/** The way through the screens: where the questions stop, and which answers open a follow-up. */
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import type { Question, Screen } from '../../../functions/knowledge/vocabulary.ts';
import { leavesOf, optionsNamed } from '../prose.ts';
import { allScreens, optionName, questionOf, screenOf } from '../questions.ts';
import { asked, blocks, heading, plural } from '../words.ts';
import { arrow, box, chart, coloured, diamond, dotted, levelNode, nodeId, round } from './mermaid.ts';

const screenNode = ({ id }: Screen): string => nodeId('screen', id);
const questionNode = ({ id }: Question): string => nodeId('question', id);

const count = ({ questions }: Screen): string => {
  const always = questions.filter(({ shownIf }) => !shownIf).length;
  const more = questions.length - always;
  return `${plural(always, 'question')}${more > 0 ? `, up to ${plural(more, 'follow-up')}` : ''}`;
};

function flow(): string {
  const danger = allScreens.filter((screen) => screen.danger);
  const calm = allScreens.filter((screen) => !screen.danger);
  const inRow = (screens: readonly Screen[]) =>
    screens.slice(1).map((screen, i) => arrow(screenNode(screens[i] as Screen), screenNode(screen)));
  const readsEmergency = danger.filter(({ questions }) =>
    redFlags.some(({ rows }) =>
      rows.some(
        ({ level, when }) => level === 'emergency' && leavesOf(when).some((leaf) => questions.some(({ id }) => id === leaf.question)),
      ),
    ),
  );
  const stops = redFlags.flatMap(({ id, name, ends, rows }) => {
    const [first] = rows.flatMap(({ when }) => leavesOf(when));
    return ends && first
      ? [box(nodeId('stop', id), name), arrow(screenNode(screenOf(first.question)), nodeId('stop', id), 'stops here')]
      : [];
  });
  return chart('TD', [
    ...allScreens.map((screen, i) => box(screenNode(screen), `${i}. ${asked(screen.title)}\n${count(screen)}`)),
    ...inRow(danger),
    ...inRow(calm),
    levelNode('emergency'),
    ...readsEmergency.map((screen) => dotted(screenNode(screen), nodeId('level', 'emergency'))),
    ...stops,
    diamond('so_far', 'Today, so far?'),
    arrow(screenNode(danger.at(-1) as Screen), 'so_far'),
    levelNode('urgent'),
    arrow('so_far', nodeId('level', 'urgent'), 'yes'),
    arrow('so_far', screenNode(calm[0] as Screen), 'no'),
    round('result', 'Soon, routine or self-care,\nwith the kind of pain'),
    arrow(screenNode(calm.at(-1) as Screen), 'result'),
    coloured(nodeId('level', 'emergency'), 'emergency'),
    coloured(nodeId('level', 'urgent'), 'urgent'),
  ]);
}

/** The arrows into a follow-up: from each question that it reads, with the answers that count. */
function openers(followUp: Question): readonly string[] {
  const leaves = followUp.shownIf ? leavesOf(followUp.shownIf) : [];
  return leaves.map((leaf) => {
    const options = optionsNamed(leaf);
    const words =
      options.length > 2 ? `one of ${options.length} answers` : options.map((option) => optionName(leaf.question, option)).join(' or\n');
    return arrow(questionNode(questionOf(leaf.question)), questionNode(followUp), words);
  });
}

function followUps(screen: Screen): string | false {
  const opened = screen.questions.filter(({ shownIf }) => shownIf);
  if (opened.length === 0) return false;
  const readers = new Set(opened.flatMap((one) => (one.shownIf ? leavesOf(one.shownIf) : [])).map(({ question }) => questionOf(question)));
  return blocks(
    heading(3, asked(screen.title), `follow-ups-${screen.id}`),
    chart('LR', [
      ...[...new Set([...readers, ...opened])].map((one) => box(questionNode(one), asked(one.short))),
      ...opened.flatMap(openers),
    ]),
  );
}

export const flowAndFollowUps = (): string =>
  blocks(
    heading(2, 'The way through', 'flow'),
    'A dotted arrow: an answer on that screen can be an emergency, by itself or together with an earlier one, and then nothing more is asked.',
    flow(),
    heading(2, 'Follow-ups', 'follow-ups'),
    'What an answer opens. Where several arrows meet, the [review sheet](review-sheet.md#questions) says whether one or all of them must hold.',
    ...allScreens.map(followUps),
  );
