import type { Reason } from '../engine/assess.ts';
import { type Level, rank } from '../engine/level.ts';
import type { Answer, Answers } from '../engine/question.ts';
import { inPerson, type Person } from '../knowledge/person.ts';
import { say } from '../knowledge/safety-net.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';
import { factOf, factsOf } from './told.ts';
import { kept, personWords } from './words.ts';

/** More would not be heard. What is left over stands beside the words to read out. */
const MOST_FACTS = 6;

interface Told {
  /** A whole sentence. */
  readonly sentence: (text: string) => string;
  readonly clause: (text: string) => string;
  readonly cause: (couldBe: string) => string;
  readonly closing: (askAbout: string) => string;
  readonly part: (text: string) => string;
}

const tellFor = (person: Person): Told => {
  const sentence = (text: string) => capital(inPerson(text, person));
  return {
    sentence: kept(sentence),
    clause: kept((text) => `${sentence(text)}.`),
    cause: kept((couldBe) => sentence(say.couldBe.replace('{couldBe}', couldBe))),
    closing: kept((askAbout) => sentence(say.closing.replace('{askAbout}', askAbout))),
    part: personWords[person],
  };
};
const told: Readonly<Record<Person, Told>> = { myself: tellFor('myself'), 'someone-else': tellFor('someone-else') };

export interface ReadOut {
  /** What to read out to a call handler, a receptionist or a nurse: who, what decided the level, the pain, and what to ask about. */
  readonly say: string;
  /** What else they should hear: of other troubles, and what would have made the words too long. Nothing is told twice. */
  readonly also: readonly string[];
}

/**
 * Private answers are never in it.
 * @param both the reasons of the other strand too
 */
export function readOut(level: Level, reasons: readonly Reason<RedFlag>[], answers: Answers, person: Person, both = reasons): ReadOut {
  const { sentence, clause, cause, closing, part } = told[person];
  const deciding = reasons.filter(({ rule, level: at }) => at === level && !rule.private);
  const others = both.filter(({ rule, level: at }) => !rule.private && rank(at) <= rank('soon'));
  const ask = deciding.map(askAboutOf).find((one) => one !== undefined);

  const { where } = answers;
  const aboutPain = Array.isArray(where) ? pain(where, answers, part) : '';
  const ms = answers['ms-status'];
  const about = ms === 'no' ? undefined : factOf('ms-status', ms);
  const all = factsOf(deciding, answers);
  const course = aboutPain ? courseOf(answers['course'], all) : undefined;
  const known = aboutPain ? factsOfPain(where as readonly string[], answers) : [];
  known.push(about, course);
  const untold = (facts: readonly string[]) => facts.filter((fact) => !known.includes(fact));
  const now = untold(all).slice(0, MOST_FACTS);
  for (const fact of now) known.push(fact);

  // Put together piece by piece: most often there are no reasons yet, and this is said after every answer.
  let said = '';
  const add = (part: string | undefined) => {
    if (part) said += said === '' ? part : ` ${part}`;
  };
  add(say.about[person]);
  add(about && clause(about));
  for (const fact of now) add(clause(fact));
  for (const one of causesOf(deciding)) if (!ask?.includes(one)) add(cause(one));
  add(aboutPain);
  add(course && clause(course));
  add(ask ? closing(ask) : sentence(say.request[level]));
  return { say: said, also: untold(factsOf(deciding.concat(others), answers)).map(sentence) };
}

const causesOf = (deciding: readonly Reason<RedFlag>[]): ReadonlySet<string> =>
  new Set(deciding.flatMap(({ rule, row }) => (rule.rows[row] as Row).couldBe ?? []));

/** How the pain goes is worth hearing if it grows, or comes and goes; else only if it decided. */
function courseOf(answer: Answer | undefined, deciding: readonly string[]): string | undefined {
  const course = factOf('course', answer);
  return answer === 'worse' || answer === 'comes-and-goes' || (course && deciding.includes(course)) ? course : undefined;
}

const askAboutOf = ({ rule, row }: Reason<RedFlag>): string | undefined => (rule.rows[row] as Row).askAbout ?? rule.askAbout;

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

/** What the sentence about the pain says, so that nothing else says it. */
const factsOfPain = (where: readonly string[], answers: Answers): (string | undefined)[] =>
  where.map((option) => factOf('where', option)).concat(factOf('side', answers['side']), factOf('duration', answers['duration']));

const pick = (words: Readonly<Record<string, string>>, answer: unknown): string | undefined =>
  typeof answer === 'string' && Object.hasOwn(words, answer) ? words[answer] : undefined;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
