/** The answers as a clinician reads them: background, what was found, what was asked and not found. */
import { isShown, tabulate, writeAnswers } from '../engine/facts.ts';
import { type Level, rank } from '../engine/level.ts';
import { type Answer, type Answers, NONE, NOT_SURE } from '../engine/question.ts';
import { NO, YES } from '../engine/truth.ts';
import { inPerson, type Person } from '../knowledge/person.ts';
import { screens } from '../knowledge/questionnaire.ts';
import type { Question, Screen } from '../knowledge/vocabulary.ts';
import type { Values } from './template.ts';

const allScreens: readonly Screen[] = screens;
const questions: readonly Question[] = allScreens.flatMap((screen) => screen.questions);
const table = tabulate(screens);

/** Without answers to follow-ups that nothing opens: such an answer is left over from before a change of mind. */
export function asked(answers: Answers): Answers {
  const facts = writeAnswers(table, answers, false);
  const given = table.slots.filter((slot) => answers[slot.question.id] !== undefined && isShown(slot, facts) !== NO);
  return Object.fromEntries(given.map(({ question }) => [question.id, answers[question.id]]));
}

/** What an unfinished check has not been told, of the questions that it would have asked so far. */
export function unanswered(answers: Answers, level: Level, person: Person): readonly Values[] {
  const facts = writeAnswers(table, answers, false);
  const open = table.slots.filter(
    (slot) =>
      answers[slot.question.id] === undefined &&
      !slot.question.optional &&
      isShown(slot, facts) === YES &&
      (slot.screen.danger || rank(level) > rank('urgent')),
  );
  const ids = new Set(open.map(({ question }) => question.id));
  return questions.filter(({ id }) => ids.has(id)).map(({ short }) => ({ open: inPerson(short, person) }));
}

/** Who the person is and what they live with; everything else is a finding. */
const background = new Set(['answering-for', 'age', 'ms-status', ...questionsOf('medicines', 'health')]);

function questionsOf(...ids: readonly string[]): readonly string[] {
  return allScreens.filter(({ id }) => ids.includes(id)).flatMap((screen) => screen.questions.map(({ id }) => id));
}

export interface HandOver {
  readonly background: readonly Values[];
  readonly findings: readonly Values[];
  /** The lists that were answered with "none of these", by name. */
  readonly absent: string;
  readonly unsure: string;
}

/** Private answers stay out. */
export function handOver(answers: Answers, person: Person): HandOver {
  const told = questions.flatMap((question) => {
    const answer = answers[question.id];
    const options = answer === undefined ? [] : tellable(question, answer);
    return options.length > 0 ? [{ question, options }] : [];
  });
  const named = (option: string) => told.filter(({ options }) => options.length === 1 && options[0] === option);
  const listed = (rows: typeof told) => rows.map(({ question }) => inPerson(question.short, person)).join('; ');
  const shown = told.filter(({ options }) => options.length > 1 || (options[0] !== NONE && options[0] !== NOT_SURE));
  const inWords = ({ question, options }: (typeof told)[number]): Values => ({
    question: inPerson(question.short, person),
    answer: inPerson(options.map((option) => labelOf(question, option)).join('; '), person),
  });
  return {
    background: shown.filter(({ question }) => background.has(question.id)).map(inWords),
    findings: shown.filter(({ question }) => !background.has(question.id)).map(inWords),
    absent: listed(named(NONE)),
    unsure: listed(named(NOT_SURE)),
  };
}

const asList = (answer: Answer): readonly string[] => (Array.isArray(answer) ? answer : [String(answer)]);

const labelOf = (question: Question, option: string): string => question.options.find(({ id }) => id === option)?.label ?? option;

/** What of an answer may be told. A list with nothing but a private tick reads as "none of these". */
export function tellable({ kind, private: hidden, options: all }: Question, answer: Answer): readonly string[] {
  const isPrivate = (option: string) => all.find(({ id }) => id === option)?.private === true;
  const options = hidden ? [] : asList(answer).filter((option) => !isPrivate(option));
  return options.length === 0 && kind === 'many' && !hidden ? [NONE] : options;
}
