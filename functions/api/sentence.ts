import type { Reason } from '../engine/assess.ts';
import type { Level } from '../engine/level.ts';
import type { Answers } from '../engine/question.ts';
import { inPerson, type Person } from '../knowledge/person.ts';
import { say } from '../knowledge/safety-net.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';
import { kept, personWords } from './words.ts';

/** More would not be heard: the most urgent few are what a receptionist or a call handler needs. */
const MOST_CLAUSES = 3;

interface Told {
  /** A whole sentence. */
  readonly sentence: (text: string) => string;
  readonly clause: (text: string) => string;
  readonly closing: (askAbout: string) => string;
  readonly part: (text: string) => string;
}

const tellFor = (person: Person): Told => {
  const sentence = (text: string) => capital(inPerson(text, person));
  return {
    sentence: kept(sentence),
    clause: kept((text) => `${sentence(text)}.`),
    closing: kept((askAbout) => sentence(say.closing.replace('{askAbout}', askAbout))),
    part: personWords[person],
  };
};
const told: Readonly<Record<Person, Told>> = { myself: tellFor('myself'), 'someone-else': tellFor('someone-else') };

/**
 * What to read out to a call handler, a receptionist or a nurse: who, the signs that decided the level, the pain, and
 * what to ask about. Private answers are never in it.
 */
export function sentenceToRead(level: Level, reasons: readonly Reason<RedFlag>[], answers: Answers, person: Person): string {
  const { sentence, clause, closing, part } = told[person];
  const clauses: string[] = [];
  let ask: string | undefined;
  for (const { rule, row, level: at } of reasons) {
    if (at !== level || rule.private) continue;
    const { say: words, askAbout = rule.askAbout } = rule.rows[row] as Row;
    if (words && clauses.length < MOST_CLAUSES && !clauses.includes(words)) clauses.push(words);
    ask ??= askAbout;
  }
  const { where } = answers;
  const aboutPain = Array.isArray(where) ? pain(where, answers, part) : '';
  const sentences = [
    say.about[person],
    sentence(pick(say.opening, answers['ms-status']) ?? ''),
    ...clauses.map(clause),
    aboutPain,
    sentence(pick(say.course, aboutPain ? answers['course'] : undefined) ?? ''),
    ask ? closing(ask) : sentence(say.request[level]),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Of a sentence about the pain: what stands before the place, and after the side. */
const around = (text: string) => text.split('{place}{side}') as [before: string, after: string];
const [beforePlace, end] = around(say.pain);
const [beforePlaceFor, endFor] = around(say.painFor);

/** Where it hurts, and for how long: of so many places that it is put together each time. */
function pain(where: readonly string[], answers: Answers, part: Told['part']): string {
  const place = listed(where.flatMap((option) => pick(say.place, option) || []).map(part));
  if (!place) return '';
  const side = pick(say.side, answers['side']) ?? '';
  const duration = pick(say.duration, answers['duration']);
  const [before, after] = duration ? [beforePlaceFor, endFor.replace('{duration}', duration)] : [beforePlace, end];
  return capital(`${part(before)}${place}${side}${after}`);
}

const pick = (words: Readonly<Record<string, string>>, answer: unknown): string | undefined =>
  typeof answer === 'string' && Object.hasOwn(words, answer) ? words[answer] : undefined;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
