/**
 * The questions as people see them, and nothing of what they are for: for somebody who takes the check on paper, in the name
 * of somebody else, and must not see the rules (docs/blind-run.md).
 */
import type { Option, Question, Screen } from '../../functions/knowledge/vocabulary.ts';
import { prose } from './prose.ts';
import { allScreens } from './questions.ts';
import { asked, blocks, bullets, heading, questionAnchor } from './words.ts';

const howToAnswer = ({ kind, min, max, optional }: Question): string =>
  [
    { one: 'choose one', many: 'choose all that fit', scale: `a whole number from ${min} to ${max}` }[kind],
    ...(optional ? ['may be left out'] : []),
  ].join('; ');

const option = ({ id, label, hint, onlyInPerson }: Option): string =>
  [
    `\`${id}\`: ${asked(label)}`,
    ...(hint ? [`(${asked(hint)})`] : []),
    ...(onlyInPerson ? ['(not shown where somebody answers for another person)'] : []),
  ].join(' ');

const question = (one: Question): string =>
  blocks(
    heading(3, asked(one.title), questionAnchor(one.id)),
    `\`${one.id}\` (${howToAnswer(one)})`,
    one.shownIf && `Shown if ${prose(one.shownIf)}.`,
    one.help && asked(one.help),
    one.options.length > 0 && bullets(one.options.map(option)),
  );

const screen = (one: Screen): string => blocks(heading(2, asked(one.title), `screen-${one.id}`), ...one.questions.map(question));

export const paperForm = (): string =>
  `${blocks(
    '# The questions, on paper',
    'As people see them, one screen after the other. A question that says “Shown if” is asked only where that holds. Beside “Where is the pain?” the screen has a drawing of the places. An answer is written down by its id.',
    ...allScreens.map(screen),
  )}\n`;
