import { type FactTable, isShown, tabulate, writeAnswers } from '../../functions/engine/facts.ts';
import { type Answer, type Answers, NONE, NOT_SURE, type QuestionShape } from '../../functions/engine/question.ts';
import { YES } from '../../functions/engine/truth.ts';
import { questionById, screens } from '../../functions/knowledge/questionnaire.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';

/** The real questions, numbered as the engine numbers them. */
export const table: FactTable = tabulate(screens);
export const questions = screens.flatMap((screen) => screen.questions as readonly Question[]);
export const dangerQuestions: ReadonlySet<string> = new Set(
  screens.filter(({ danger }) => danger).flatMap((screen) => screen.questions.map(({ id }) => id)),
);

export const questionOf = (id: string): Question => {
  const found = questionById.get(id);
  if (!found) throw new RangeError(`no such question: ${id}`);
  return found;
};

export const optionsOf = ({ options }: QuestionShape): readonly string[] => options.map(({ id }) => id);

/** The options that say something: neither "none of these" nor "I am not sure". */
export const ticksOf = (question: QuestionShape): readonly string[] =>
  optionsOf(question).filter((option) => option !== NONE && option !== NOT_SURE);

export const asList = (answer: Answer | undefined): readonly string[] =>
  answer === undefined || typeof answer === 'number' ? [] : typeof answer === 'string' ? [answer] : answer;

/** Without the answers to follow-ups that these answers do not open. */
export function onlyShown(answers: Answers): Answers {
  const facts = writeAnswers(table, answers, false);
  const shown = table.slots.filter((slot) => answers[slot.question.id] !== undefined && isShown(slot, facts) === YES);
  return Object.fromEntries(shown.map(({ question }) => [question.id, answers[question.id]]));
}

/** The follow-ups that these answers open and that have no answer yet. */
export function openFollowUps(answers: Answers): readonly string[] {
  const facts = writeAnswers(table, answers, false);
  return table.slots
    .filter((slot) => slot.shownIf && answers[slot.question.id] === undefined && isShown(slot, facts) === YES)
    .map(({ question }) => question.id);
}
