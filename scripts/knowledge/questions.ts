/** The questions by id, with the words that stand for them in the documents. */
import { questionById, screens } from '../../functions/knowledge/questionnaire.ts';
import type { Option, Question, Screen } from '../../functions/knowledge/vocabulary.ts';
import { asked } from './words.ts';

export const allScreens: readonly Screen[] = screens;

export function questionOf(id: string): Question {
  const question = questionById.get(id);
  if (!question) throw new RangeError(`no such question: ${id}`);
  return question;
}

export const screenOf = (id: string): Screen => allScreens.find(({ questions }) => questions.includes(questionOf(id))) as Screen;

export function optionOf(question: string, id: string): Option {
  const option = questionOf(question).options.find((one) => one.id === id);
  if (!option) throw new RangeError(`no such option: ${question}: ${id}`);
  return option;
}

/** “Between the legs, since” */
export const questionName = (id: string): string => `“${asked(questionOf(id).short)}”`;

/** ‘It started in the last 2 weeks’ */
export const optionName = (question: string, id: string): string => `‘${asked(optionOf(question, id).label)}’`;
