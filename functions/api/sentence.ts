import type { Reason } from '../engine/assess.ts';
import type { Level } from '../engine/level.ts';
import type { Answers } from '../engine/question.ts';
import { inPerson, type Person } from '../knowledge/person.ts';
import { say } from '../knowledge/safety-net.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';
import { personWords } from './words.ts';

/** More would not be heard: the most urgent few are what a receptionist or a call handler needs. */
const MOST_CLAUSES = 3;

/**
 * What to read out to a call handler, a receptionist or a nurse: who, the signs that decided the level, the pain, and
 * what to ask about. Private answers are never in it.
 */
export function sentenceToRead(level: Level, reasons: readonly Reason<RedFlag>[], answers: Answers, person: Person): string {
  const tell = personWords[person];
  const clauses = new Set<string>();
  let ask: string | undefined;
  for (const { rule, row, level: at } of reasons) {
    if (at !== level || rule.private) continue;
    const { say: clause, askAbout = rule.askAbout } = rule.rows[row] as Row;
    if (clause && clauses.size < MOST_CLAUSES) clauses.add(clause);
    ask ??= askAbout;
  }
  const sentences = [
    tell(pick(say.opening, answers['ms-status']) ?? ''),
    ...[...clauses].map((clause) => `${tell(clause)}.`),
    inPerson(pain(answers), person),
    tell(pick(say.course, Array.isArray(answers['where']) ? answers['course'] : undefined) ?? ''),
    tell(ask ? say.closing.replace('{askAbout}', ask) : say.request[level]),
  ];
  return sentences.filter(Boolean).map(capital).join(' ');
}

/** Where it hurts, and for how long: of so many places that it is put into words each time. */
function pain(answers: Answers): string {
  const { where } = answers;
  if (!Array.isArray(where)) return '';
  const place = listed(where.flatMap((option) => pick(say.place, option) ?? []));
  const side = pick(say.side, answers['side']) ?? '';
  const duration = pick(say.duration, answers['duration']);
  const frame = duration ? say.painFor.replace('{duration}', duration) : say.pain;
  return frame.replace('{place}', place).replace('{side}', side);
}

const pick = (words: Readonly<Record<string, string>>, answer: unknown): string | undefined =>
  typeof answer === 'string' && Object.hasOwn(words, answer) ? words[answer] : undefined;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
