import type { Assessment, Reason } from '../engine/assess.ts';
import { type Level, rank } from '../engine/level.ts';
import type { Answers } from '../engine/question.ts';
import { dispositions, headlineOf, levelWords, wholeAction } from '../knowledge/dispositions.ts';
import { type PainOutcomeId, painOutcome } from '../knowledge/pain-type.ts';
import type { Person } from '../knowledge/person.ts';
import { type Region, regionFor } from '../knowledge/regions.ts';
import { type RouteId, routeIds, usualRoute } from '../knowledge/routes.ts';
import type { RedFlag, Row } from '../knowledge/vocabulary.ts';
import { type ReadOut, readOut } from './sentence.ts';
import { wordsFor } from './words.ts';

/** What to do: a level, who to contact, and the words for one person in one country. */
export interface Disposition {
  readonly level: Level;
  readonly route: RouteId;
  readonly within: string;
  readonly headline: string;
  readonly action: string;
  readonly say: string;
}

/** An assessment with its words. */
export interface Outcome {
  readonly assessment: Assessment<RedFlag>;
  readonly person: Person;
  readonly region: Region;
  /** The knowledge's own texts, for this person in this country. */
  readonly words: (text: string) => string;
  readonly disposition: Disposition;
  /** What to tell beside the words to read out. */
  readonly alsoTell: ReadOut['also'];
  /** The other strand, where mood and hip both ask for something (amendments, A25). */
  readonly beside: Disposition | null;
  readonly painType: PainOutcomeId | null;
}

const rowOf = ({ rule, row }: Reason<RedFlag>): Row => rule.rows[row] as Row;

export function outcomeOf(assessment: Assessment<RedFlag>, answers: Answers, regionCode: string | undefined): Outcome {
  const person: Person = answers['answering-for'] === 'someone-else' ? 'someone-else' : 'myself';
  const region = regionFor(regionCode);
  const words = wordsFor(region, person);
  const dispositionFor = (level: Level, reasons: readonly Reason<RedFlag>[], say: string): Disposition => {
    const route = routeFor(level, reasons);
    const { within, headline, action } = textsOf(level, route);
    return { level, route, within: words(within), headline: words(headline), action: words(action), say };
  };

  const { level, reasons } = assessment;
  const mood = reasons.filter(({ rule }) => rule.strand === 'mood');
  const hip = reasons.filter(({ rule }) => rule.strand !== 'mood');
  const moodFirst = mood.some((reason) => reason.level === level) && !hip.some((reason) => reason.level === level);
  const others = moodFirst ? hip : mood;
  const [other] = others;
  const besideLevel = other?.level ?? 'self-care';
  const main = moodFirst ? mood : hip;
  const { say, also } = readOut(level, main, answers, person, reasons);
  const showBeside = mood.length > 0 && (other !== undefined || assessment.status === 'complete') && level !== 'emergency';

  return {
    assessment,
    person,
    region,
    words,
    disposition: dispositionFor(level, main, say),
    alsoTell: also,
    beside: showBeside ? dispositionFor(besideLevel, others, readOut(besideLevel, others, answers, person).say) : null,
    painType: assessment.painAxes && painOutcome(assessment.painAxes, answers),
  };
}

type Texts = Pick<Disposition, 'within' | 'headline' | 'action'>;

const textsByWay = new Map<string, Texts>();

/** What a level says by a route, before the words of a person: put together once, so that a text is found again by its own self. */
function textsOf(level: Level, route: RouteId): Texts {
  const way = `${level} ${route}`;
  const known = textsByWay.get(way);
  if (known) return known;
  const texts = dispositions[route];
  const within = 'within' in texts ? texts.within : levelWords[level].within;
  const made = { within, headline: headlineOf(texts), action: wholeAction(texts) };
  textsByWay.set(way, made);
  return made;
}

/** Of the rows at this level, the route that stands first in `routeIds`. Where nothing fired, an unfinished result still names who to ask. */
function routeFor(level: Level, reasons: readonly Reason<RedFlag>[]): RouteId {
  if (reasons.length === 0) return usualRoute[level];
  const routes = reasons.filter((reason) => rank(reason.level) === rank(level)).map((reason) => rowOf(reason).route ?? usualRoute[level]); // the usual one stays out of the Worker
  return routeIds.find((route) => routes.includes(route)) ?? usualRoute[level];
}
