/** What of the outcome template is shown. The names are its contract with `src/`. */
import { rank } from '../engine/level.ts';
import { dispositions } from '../knowledge/dispositions.ts';
import type { cells, PainOutcomeId } from '../knowledge/pain-type.ts';
import { listing } from '../knowledge/questionnaire.ts';
import type { Region } from '../knowledge/regions.ts';
import type { Outcome } from './outcome.ts';

export const regionFlags = (region: Region): readonly string[] => [
  `region:${region.code}`,
  region.emergencyNumbers.length > 0 ? 'emergency-number' : 'elsewhere',
  ...(region.phoneFirst ? ['phone-first'] : []),
  ...(region.selfReferral ? ['self-referral'] : []),
  ...(region.textRelay ? ['text-relay'] : []),
];

/** Cells of the pain picture that can have another name than their usual one. */
const namedOtherwise = ['more-nerve', 'more-muscle', 'spasm-first'] as const satisfies readonly PainOutcomeId[];

export function flagsOf({ assessment, disposition, alsoTell, beside, person, region, painType }: Outcome): readonly string[] {
  const { level, status, reasons, cleared, notes, contributors, patterns, painAxes, open } = assessment;
  const { call } = dispositions[disposition.route];
  const deciding = reasons.filter((reason) => reason.level === level);
  return [
    'outcome',
    `level:${level}`,
    `status:${status}`,
    `route:${disposition.route}`,
    `person:${person}`,
    ...regionFlags(region),
    ...(rank(level) >= rank('soon') ? ['calm'] : []),
    ...(call ? [`call:${call}`] : []),
    ...(beside ? ['beside', `beside-level:${beside.level}`, `beside-route:${beside.route}`] : []),
    ...reasons.flatMap(({ rule, row }) => [`fired:${rule.id}`, `row:${rule.id}:${row}`]),
    ...deciding.map(({ rule }) => `deciding:${rule.id}`),
    deciding.length > 0 ? 'deciding' : 'undecided',
    ...(reasons.length > deciding.length ? ['others'] : []),
    ...(disposition.say === '' ? [] : ['say']),
    ...(disposition.say.includes(listing) ? ['say-which'] : []),
    ...(alsoTell.length > 0 ? ['also-tell'] : []),
    ...cleared.map(({ rule, clearing }) => `cleared:${rule.id}:${clearing}`),
    ...(cleared.length > 0 ? ['cleared'] : []),
    ...(open.length > 0 ? ['open'] : []),
    ...notes.map((id) => `note:${id}`),
    ...(notes.length > 0 ? ['notes'] : []),
    ...contributors.map(({ id }) => `contributor:${id}`),
    ...(contributors.length > 0 ? ['contributors'] : []),
    ...patterns.map(({ id }) => `pattern:${id}`),
    ...(patterns.length > 0 ? ['patterns'] : []),
    ...(painAxes && painType
      ? [
          'pain',
          `pain:${painType}`,
          ...namedOtherwise.filter((id) => id !== painType).map((id) => `not:${id}`),
          `cell:${painAxes.nerveBand}-${painAxes.muscleAndJointBand}` satisfies `cell:${keyof typeof cells}-${string}`,
          ...Object.entries(painAxes.features).flatMap(([axis, ids]) =>
            ids.length > 0 ? [`features:${axis}`, ...ids.map((id) => `feature:${id}`)] : [`no-features:${axis}`],
          ),
          ...(painAxes.spasm ? ['spasm'] : []),
        ]
      : rank(level) >= rank('soon') && status === 'complete'
        ? ['pain-left-out']
        : []),
  ];
}
