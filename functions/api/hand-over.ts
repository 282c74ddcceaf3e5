/** The answers as a clinician reads them: background, what was found, what was asked and not found. */
import { type Given, givenOf, isShown, type Slot, tabulate, writeGiven } from '../engine/facts.ts';
import { type Level, rank } from '../engine/level.ts';
import { type Answer, type Answers, NONE, NOT_SURE } from '../engine/question.ts';
import { type Facts, NO, YES } from '../engine/truth.ts';
import type { Person } from '../knowledge/person.ts';
import { questions, screens } from '../knowledge/questionnaire.ts';
import type { Question, Screen } from '../knowledge/vocabulary.ts';
import type { Values } from './template.ts';
import { personWords } from './words.ts';

const allScreens: readonly Screen[] = screens;
const table = tabulate(screens);

/** Answers with what they say, read once. */
export interface Heard {
  /** In the order of the questions, without answers to follow-ups that nothing opens: such an answer is left over from before a change of mind. */
  readonly answers: Answers;
  readonly given: Given;
  readonly facts: Facts;
}

export function hear(answers: Answers): Heard {
  const given = givenOf(table, answers);
  const facts = writeGiven(table, given, false);
  const current: Record<string, Answer> = {};
  const currentGiven = given.map((answer, index) => {
    const slot = table.slots[index] as Slot;
    if (answer === undefined || isShown(slot, facts) === NO) return undefined;
    current[slot.question.id] = answer;
    return answer;
  });
  return { answers: current, given: currentGiven, facts };
}

/** Without answers to follow-ups that nothing opens. */
export const asked = (answers: Answers): Answers => hear(answers).answers;

/** What an unfinished check has not been told, of the questions that it would have asked so far. */
export function unanswered({ given, facts }: Heard, level: Level, person: Person): readonly Values[] {
  const endsAfterDanger = rank(level) <= rank('urgent');
  const tell = personWords[person];
  return table.slots
    .filter(
      (slot) =>
        given[slot.index] === undefined &&
        !slot.question.optional &&
        (slot.screen.danger || !endsAfterDanger) &&
        isShown(slot, facts) === YES,
    )
    .map(({ index }) => ({ open: tell((questions[index] as Question).short) }));
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

/** Of a question what may be told. */
export interface Told {
  readonly question: Question;
  readonly options: readonly string[];
}

/** What may be told of each answer, in the order of the questions. */
export const toldOf = ({ given }: Heard): readonly Told[] =>
  questions.flatMap((question, index) => {
    const answer = given[index];
    const options = answer === undefined ? [] : tellable(question, answer);
    return options.length > 0 ? [{ question, options }] : [];
  });

/** A question and its answer for a reader, several options behind one another. */
export function inWords({ question, options }: Told, person: Person): Values {
  const tell = personWords[person];
  return { question: tell(question.short), answer: options.map((option) => tell(labelOf(question, option))).join('; ') };
}

export function handOver(told: readonly Told[], person: Person): HandOver {
  const named = (option: string) => told.filter(({ options }) => options.length === 1 && options[0] === option);
  const listed = (some: readonly Told[]) => some.map(({ question }) => personWords[person](question.short)).join('; ');
  const shown = told.filter(({ options }) => options.length > 1 || (options[0] !== NONE && options[0] !== NOT_SURE));
  return {
    background: shown.filter(({ question }) => background.has(question.id)).map((one) => inWords(one, person)),
    findings: shown.filter(({ question }) => !background.has(question.id)).map((one) => inWords(one, person)),
    absent: listed(named(NONE)),
    unsure: listed(named(NOT_SURE)),
  };
}

export const asList = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : Array.isArray(answer) ? answer : [String(answer)];

const labelOf = (question: Question, option: string): string => question.options.find(({ id }) => id === option)?.label ?? option;

const withPrivateOptions = new Set(questions.filter(({ options }) => options.some((option) => option.private)));

/** What of an answer may be told: no private answer. A list with nothing but a private tick reads as "none of these". */
export function tellable(question: Question, answer: Answer): readonly string[] {
  if (question.private) return [];
  const options = asList(answer);
  if (!withPrivateOptions.has(question)) return options;
  const isPrivate = (option: string) => question.options.find(({ id }) => id === option)?.private === true;
  const open = options.filter((option) => !isPrivate(option));
  return open.length === 0 && question.kind === 'many' ? [NONE] : open;
}
