import type { Found } from '../engine/assess.ts';
import type { AxisCounts } from '../engine/pain-type.ts';
import { contributors } from '../knowledge/contributors.ts';
import { levelWords } from '../knowledge/dispositions.ts';
import { engine } from '../knowledge/knowledge.ts';
import { features, outcomes, type PainOutcomeId } from '../knowledge/pain-type.ts';
import { patterns } from '../knowledge/patterns.ts';
import { actNowIf } from '../knowledge/safety-net.ts';
import { version } from '../knowledge/version.ts';
import type { Finding } from '../knowledge/vocabulary.ts';
import { readBody } from './body.ts';
import { checkRequest } from './contract.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { apiHeaders, problem } from './problem.ts';
import { inWords } from './words.ts';

/** `POST /api/v1/assessment`: answers in, an assessment out. Nothing is kept and nothing is logged. */
export async function assessment(request: Request): Promise<Response> {
  const body = await readBody(request, 'application/json');
  if (body instanceof Response) return body;
  let input: unknown;
  try {
    input = JSON.parse(body);
  } catch {
    return problem(400, 'The body could not be read as JSON. Send an object such as {"answers": {"age": "18-44"}}.');
  }
  const checked = checkRequest(input);
  if (!checked.ok) return problem(422, 'Some members do not fit. "errors" says which, and what would fit.', { errors: checked.errors });
  const { answers, region } = checked.request;
  const outcome = outcomeOf(engine.assess(answers), answers, region);
  return new Response(JSON.stringify(reply(outcome)), { headers: { ...apiHeaders, 'Content-Type': 'application/json' } });
}

/** The reply as the design's contract describes it. `open`, `cleared` and `beside` are additions to it. */
function reply({ assessment, person, values, disposition, beside, painType }: Outcome) {
  const words = (text: string) => inWords(text, values, person);
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
    open: assessment.open.map(({ rule, level, settledBy }) => ({ rule: rule.id, level, settledBy })),
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
    safetyNet: { actNowIf: actNowIf.map(words), recheck: words(levelWords[assessment.level].recheck) },
  };
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
