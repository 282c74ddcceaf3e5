import type { Found } from '../engine/findings.ts';
import type { Level } from '../engine/level.ts';
import type { AxisCounts } from '../engine/pain-type.ts';
import { contributors } from '../knowledge/contributors.ts';
import { levelWords } from '../knowledge/dispositions.ts';
import { engine } from '../knowledge/knowledge.ts';
import { features, outcomes, type PainOutcomeId } from '../knowledge/pain-type.ts';
import { patterns } from '../knowledge/patterns.ts';
import { actNowIf } from '../knowledge/safety-net.ts';
import { version } from '../knowledge/version.ts';
import type { Finding } from '../knowledge/vocabulary.ts';
import { acceptsJson } from './accept.ts';
import { readBody } from './body.ts';
import { checkRequest } from './contract.ts';
import { toJson } from './json.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { apiHeaders, type ProblemError, problem } from './problem.ts';

/** More would be noise, and a small request must not earn a large reply. */
const MOST_ERRORS = 20;

/** Made once: a finished Headers is copied a good deal faster than an object is read. */
const jsonHeaders = new Headers({ ...apiHeaders, 'Content-Type': 'application/json' });

/** `POST /api/v1/assessment`: answers in, an assessment out. Nothing is kept and nothing is logged. */
export async function assessment(request: Request): Promise<Response> {
  if (!acceptsJson(request.headers.get('accept'))) return problem('not-acceptable', 'Accept application/json, or send no Accept header.');
  const json = await readBody(request, 'application/json');
  if (json instanceof Response) return json;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    const fault = json.trim() === '' ? 'is empty' : `could not be read as JSON${placeIn(error)}`;
    return problem('not-json', `The body ${fault}. Send an object such as {"answers": {"age": "18-44"}}.`);
  }
  const checked = checkRequest(input, json);
  if (!checked.ok) return doesNotFit(checked.errors);
  const { answers, region } = checked.request;
  return new Response(toJson(reply(outcomeOf(engine.assessSoFar(answers), answers, region))), { headers: jsonHeaders });
}

/** Where the parser stopped, if it says so; what stood there is left out. */
const placeIn = (error: unknown): string => {
  const place = / at position \d+( \(line \d+ column \d+\))?/.exec(String((error as Error).message));
  return place ? place[0] : '';
};

function doesNotFit(errors: readonly ProblemError[]): Response {
  const [first] = errors;
  const many = errors.length > MOST_ERRORS ? ` The first ${MOST_ERRORS} of ${errors.length} are listed.` : '';
  const others = errors.length > 1 ? `, and ${errors.length - 1} more in "errors"` : '';
  const detail = `${first?.pointer || 'The body'}: ${first?.detail}${others}.${many}`;
  return problem('does-not-fit', detail, { errors: errors.slice(0, MOST_ERRORS) });
}

/** The reply as the design's contract describes it. `open`, `cleared` and `beside` are additions to it. */
export function reply({ assessment, words, disposition, beside, painType }: Outcome) {
  return {
    version,
    status: assessment.status,
    next: assessment.next,
    disposition,
    beside,
    reasons: assessment.reasons.map(({ rule, row, level, because }) => ({
      rule: rule.id,
      level,
      because,
      suspects: rule.rows[row]?.suspects ?? rule.suspects,
      sources: rule.sources,
    })),
    open: assessment.open,
    cleared: assessment.cleared.map(({ rule, clearing, because }) => ({
      rule: rule.id,
      because,
      words: words(rule.clearedBy?.[clearing]?.because ?? ''),
    })),
    wouldChange: assessment.wouldChange,
    painType: painType && assessment.painAxes && painTypeInWords(painType, assessment.painAxes, words),
    contributors: assessment.contributors.map((found) => findingOf(found, contributors)),
    patterns: assessment.patterns.map((found) => findingOf(found, patterns)),
    notes: assessment.notes,
    safetyNet: safetyNetFor(assessment.level, words),
  };
}

interface SafetyNet {
  readonly actNowIf: readonly string[];
  readonly recheck: string;
}

/** Of a level, for each way of putting words: there is one for each person and country. */
const safetyNets = new WeakMap<Outcome['words'], Map<Level, SafetyNet>>();

function safetyNetFor(level: Level, words: Outcome['words']): SafetyNet {
  const ofWords = safetyNets.get(words) ?? new Map<Level, SafetyNet>();
  safetyNets.set(words, ofWords);
  const known = ofWords.get(level) ?? Object.freeze({ actNowIf: actNowIf.map(words), recheck: words(levelWords[level].recheck) });
  ofWords.set(level, known);
  return known;
}

/** The answers that speak for the type, and those that speak for the other one. Both speak for a mixed pain. */
function painTypeInWords(id: PainOutcomeId, { features: held, spasm }: AxisCounts, words: (text: string) => string) {
  const { type, strength, label } = outcomes[id];
  const nerve = featureWords(held.nerve, words);
  const muscleAndJoint = featureWords([...held['muscle-and-joint'], ...held.spasm], words);
  const [speaksFor, against] =
    type === 'neuropathic'
      ? [nerve, muscleAndJoint]
      : type === 'musculoskeletal'
        ? [muscleAndJoint, nerve]
        : [[...nerve, ...muscleAndJoint], []];
  return { type, strength, spasm, label, for: speaksFor, against };
}

const featureWords = (ids: readonly string[], words: (text: string) => string) =>
  ids
    .flatMap((id) => features.filter((feature) => feature.id === id))
    .map((feature) => ({ feature: feature.id, words: words(feature.words) }));

const findingOf = ({ id, because }: Found, findings: readonly Finding[]) => ({
  id,
  because,
  read: findings.find((finding) => finding.id === id)?.read,
});
