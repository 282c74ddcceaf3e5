/** Every screen, question and answer. */
import { stages } from '../../../functions/knowledge/stages.ts';
import { told } from '../../../functions/knowledge/told.ts';
import type { Question, Screen } from '../../../functions/knowledge/vocabulary.ts';
import { prose } from '../prose.ts';
import { allScreens } from '../questions.ts';
import { usesOf } from '../readers.ts';
import { asked, blocks, bullets, heading, plural, questionAnchor, sentence, table } from '../words.ts';

const kinds: Readonly<Record<Question['kind'], string>> = {
  one: 'one answer',
  many: 'all that fit',
  scale: 'a number',
};

const marks = ({ kind, min, max, optional, private: hidden }: Question): string =>
  [
    kind === 'scale' ? `a number from ${min} to ${max}` : kinds[kind],
    optional && 'may be skipped; no rule reads it',
    hidden && '**private**',
  ]
    .filter(Boolean)
    .join('; ');

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = told;

function question(one: Question): string {
  const { id, title, help, why, short, options, shownIf } = one;
  return blocks(
    heading(4, asked(title), questionAnchor(id)),
    bullets([
      `Id: \`${id}\`; short name: “${asked(short)}”; ${marks(one)}`,
      ...(help ? [`Help: ${sentence(help)}`] : []),
      `Why it is asked: ${sentence(why)}`,
      `Shown: ${shownIf ? `if ${prose(shownIf)}` : 'always, unless the questions are over before'}`,
    ]),
    options.length > 0 &&
      table(
        ['Answer', 'Hint under it', 'Told as', 'Id', 'Used by'],
        options.map((option) => [
          `${asked(option.label)}${option.onlyInPerson ? ' (not shown where somebody answers for another person)' : ''}`,
          option.hint ? asked(option.hint) : '',
          asked(words[id]?.[option.id] ?? ''),
          `\`${option.id}\``,
          usesOf(id, option.id),
        ]),
      ),
  );
}

function screen(one: Screen, index: number): string {
  const stage = stages.find(({ id }) => id === one.stage)?.title;
  return blocks(
    heading(3, `Screen ${index}: ${asked(one.title)}`, `screen-${one.id}`),
    `Stage: ${stage}. ${
      one.danger
        ? 'A danger screen: asked of everybody, unless the questions are over before.'
        : 'Asked only if the result so far is soon, routine or self-care.'
    }`,
    ...one.questions.map(question),
  );
}

export const questions = (): string => {
  const all = allScreens.flatMap((one) => one.questions);
  const followUps = all.filter(({ shownIf }) => shownIf).length;
  return blocks(
    heading(2, 'The questions', 'questions'),
    `${plural(allScreens.length, 'screen')} with ${plural(all.length, 'question')}, of which ${followUps} are follow-ups that most people never see. "Used by" names everything that reads an answer; an answer that nothing uses stands there so that everybody finds one that fits. "Told as" is how a result reads an answer out, and tells it back with “you” for “I”.`,
    ...allScreens.map(screen),
  );
};
