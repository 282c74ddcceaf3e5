import type { Reason } from '../engine/assess.ts';
import type { Level } from '../engine/level.ts';
import type { Answers } from '../engine/question.ts';
import { inPerson, type Person } from '../knowledge/person.ts';
import { say } from '../knowledge/safety-net.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';

/** More would not be heard: the most urgent few are what a receptionist or a call handler needs. */
const MOST_CLAUSES = 3;

/**
 * What to read out to a call handler, a receptionist or a nurse: who, the signs that decided the level, the pain, and
 * what to ask about. Private answers are never in it.
 */
export function sentenceToRead(level: Level, reasons: readonly Reason<RedFlag>[], answers: Answers, person: Person): string {
  const telling = reasons.filter((reason) => reason.level === level && !reason.rule.private);
  const all = new Set(telling.flatMap(({ rule, row }) => (rule.rows[row] as Row).say ?? []));
  const clauses = [...all].slice(0, MOST_CLAUSES);
  const ask = telling.map(({ rule, row }) => rule.rows[row]?.askAbout ?? rule.askAbout).find(Boolean);
  const closing = ask ? say.closing.replace('{askAbout}', ask) : say.request[level];
  return [opening(answers), ...clauses.map((clause) => `${clause}.`), ...pain(answers), closing]
    .filter((sentence) => sentence !== '')
    .map((sentence) => capital(inPerson(sentence, person)))
    .join(' ');
}

const opening = (answers: Answers): string => pick(say.opening, answers['ms-status']) ?? '';

function pain(answers: Answers): readonly string[] {
  const { where } = answers;
  if (!Array.isArray(where)) return [];
  const place = listed(where.flatMap((option) => pick(say.place, option) ?? []));
  const side = pick(say.side, answers['side']) ?? '';
  const duration = pick(say.duration, answers['duration']);
  const frame = duration ? say.painFor.replace('{duration}', duration) : say.pain;
  return [frame.replace('{place}', place).replace('{side}', side), pick(say.course, answers['course']) ?? ''];
}

const pick = (words: Readonly<Record<string, string>>, answer: unknown): string | undefined =>
  typeof answer === 'string' && Object.hasOwn(words, answer) ? words[answer] : undefined;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
