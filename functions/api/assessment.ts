import type { Found } from '../engine/assess.ts';
import { contributors } from '../knowledge/contributors.ts';
import { levelWords } from '../knowledge/dispositions.ts';
import { engine } from '../knowledge/knowledge.ts';
import { features, outcomes } from '../knowledge/pain-type.ts';
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
    painType: painType &&
      assessment.painAxes && {
        type: outcomes[painType].type,
        strength: outcomes[painType].strength,
        spasm: assessment.painAxes.spasm,
        label: outcomes[painType].label,
        for: featureWords(assessment.painAxes.features.nerve, words),
        against: featureWords(assessment.painAxes.features['muscle-and-joint'], words),
      },
    contributors: assessment.contributors.map((found) => findingOf(found, contributors)),
    patterns: assessment.patterns.map((found) => findingOf(found, patterns)),
    notes: assessment.notes,
    safetyNet: { actNowIf: actNowIf.map(words), recheck: words(levelWords[assessment.level].recheck) },
  };
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
