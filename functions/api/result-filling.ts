/** What the outcome template is filled with. The names of flags, slots and lists are its contract with `src/`. */
import { type Level, levels, rank } from '../engine/level.ts';
import type { Answer, Answers } from '../engine/question.ts';
import { type Disposition, dispositions, levelWords } from '../knowledge/dispositions.ts';
import type { cells, PainOutcomeId } from '../knowledge/pain-type.ts';
import { type Person, personTokens } from '../knowledge/person.ts';
import { questions } from '../knowledge/questionnaire.ts';
import { type Region, regionFor } from '../knowledge/regions.ts';
import { version } from '../knowledge/version.ts';
import { asList, handOver, hear, inWords, toldOf, unanswered } from './hand-over.ts';
import type { Outcome } from './outcome.ts';
import { sentenceToRead } from './sentence.ts';
import { digestMark, sharedFields } from './shared-link.ts';
import type { Filling, Values } from './template.ts';
import { personValues, personWords, regionValues } from './words.ts';

const byId = new Map(questions.map((question) => [question.id, question]));

/** Every `{name}` that the template may hold. */
export const slots: ReadonlySet<string> = new Set([
  ...Object.keys(regionValues(regionFor(undefined))),
  ...Object.keys(personTokens),
  'emergencyTel',
  'phoneFirst',
  'selfReferral',
  'textRelay',
  'level',
  'levelName',
  'pageTitle',
  'offReason',
  'within',
  'besideWithin',
  'say',
  'besideSay',
  'handSay',
  'handLevel',
  'handWithin',
  'absent',
  'unsure',
  'link',
  'rulesVersion',
  'digest',
  // lists
  'change',
  'changeLevel',
  'changeLevelName',
  'question',
  'answer',
  'name',
  'value',
  'open',
  'place',
  'number',
  'note',
  'tel',
  'label',
]);

export type FormError = 'outdated' | 'unreadable' | 'off';

export function errorFilling(error: FormError, country: string | undefined, offReason = ''): Filling {
  const region = regionFor(country);
  return {
    flags: new Set(['error', `error:${error}`, ...regionFlags(region)]),
    values: [{ level: 'error', pageTitle: 'No result', offReason }, baseValues(region, 'myself')],
    lists: { elsewhere: elsewhereOf(region), call: numbersFor('emergency', region) },
  };
}

/** @param shared for answers out of a link: the mark of the rules that it was made with */
export function outcomeFilling(outcome: Outcome, given: Answers, shared?: string): Filling {
  const { assessment, disposition, beside, person, region, painType } = outcome;
  const heard = hear(given);
  const { answers } = heard;
  const told = toldOf(heard);
  const { absent, unsure, background, findings } = handOver(told, person);
  const hand = handLevelOf(outcome);
  const { name } = levelWords[disposition.level];
  return {
    flags: new Set([
      ...flagsOf(outcome),
      ...(absent ? ['absent'] : []),
      ...(unsure ? ['unsure'] : []),
      ...(shared === undefined ? [] : ['shared']),
      ...(shared === undefined || shared === digestMark ? [] : ['shared:other-rules']),
    ]),
    values: [
      {
        level: disposition.level,
        levelName: name,
        pageTitle: `Your result: ${name}`,
        within: disposition.within,
        besideWithin: beside?.within ?? '',
        say: disposition.say,
        besideSay: beside?.say ?? '',
        handSay: hand === disposition.level ? disposition.say : sentenceToRead(hand, assessment.reasons, answers, person),
        handLevel: levelWords[hand].name,
        handWithin: hand === disposition.level ? disposition.within : levelWords[hand].within,
        absent,
        unsure,
        link: sharedFields(heard, region.code),
      },
      baseValues(region, person),
    ],
    lists: {
      call: numbersFor(dispositions[disposition.route].call, region),
      besideCall: beside ? numbersFor(dispositions[beside.route].call, region) : [],
      background,
      findings,
      unanswered: unanswered(heard, disposition.level, person),
      changes: painType === null && rank(assessment.level) < rank('soon') ? [] : changesOf(outcome, answers),
      answers: told.map((one) => inWords(one, person)),
      open: [...new Set(assessment.open.flatMap(({ settledBy }) => settledBy))].map((id) => ({
        open: personWords[person](byId.get(id)?.title ?? id),
      })),
      hidden: Object.entries(answers).flatMap(([name, answer]) => asList(answer).map((value) => ({ name, value }))),
      elsewhere: elsewhereOf(region),
    },
  };
}

const bases = new Map<Region, Readonly<Record<Person, Values>>>();

/** The values that a country and a person have in every result. Made once: they say nothing of anybody. */
function baseValues(region: Region, person: Person): Values {
  const known = bases.get(region) ?? { myself: baseOf(region, 'myself'), 'someone-else': baseOf(region, 'someone-else') };
  bases.set(region, known);
  return known[person];
}

function baseOf(region: Region, person: Person): Values {
  return {
    ...regionValues(region),
    ...personValues[person],
    emergencyTel: region.emergencyNumbers[0]?.tel ?? '',
    phoneFirst: region.phoneFirst ?? '',
    selfReferral: region.selfReferral ?? '',
    textRelay: region.textRelay ?? '',
    rulesVersion: version.rules,
    digest: digestMark,
  };
}

const regionFlags = (region: Region): readonly string[] => [
  `region:${region.code}`,
  region.emergencyNumbers.length > 0 ? 'emergency-number' : 'elsewhere',
  ...(region.phoneFirst ? ['phone-first'] : []),
  ...(region.selfReferral ? ['self-referral'] : []),
  ...(region.textRelay ? ['text-relay'] : []),
];

const elsewhereOf = (region: Region): readonly Values[] =>
  (region.elsewhere ?? []).map(({ where, number, note = '' }) => ({ place: where, number, note }));

/** The numbers to print large, with the words that stand beside each. */
function numbersFor(call: Disposition['call'], region: Region): readonly Values[] {
  if (call === 'emergency') return region.emergencyNumbers.map(({ number, tel, note = '' }) => ({ number, tel, label: note }));
  const lines = call === 'crisis' ? region.crisisLines : call === 'urgent' && region.urgentService ? [region.urgentService] : [];
  return lines.map(({ name, number, tel, hours, note }) => ({ number, tel, label: [name, hours, note].filter(Boolean).join(', ') }));
}

/** The level that a hand-over names: private reasons stay out of it, as they do in the sentence to read out. */
function handLevelOf({ assessment: { level, reasons, status } }: Outcome): Level {
  const decides = reasons.filter((reason) => reason.level === level);
  if (decides.length === 0 || decides.some(({ rule }) => !rule.private)) return level;
  return reasons.find(({ rule }) => !rule.private)?.level ?? (status === 'complete' ? 'self-care' : 'soon');
}

/** Cells of the pain picture that can have another name than their usual one. */
const namedOtherwise = ['more-nerve', 'more-muscle', 'spasm-first'] as const satisfies readonly PainOutcomeId[];

function flagsOf({ assessment, disposition, beside, person, region, painType }: Outcome): readonly string[] {
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

/** So many for each level: enough to see what matters, short enough to be read. The API gives them all. */
const MOST_CHANGES = 4;

function changesOf({ assessment, person }: Outcome, answers: Answers): readonly Values[] {
  const shown = (level: Level) =>
    assessment.wouldChange
      .filter((change) => change.level === level && !byId.get(change.question)?.private)
      .slice(0, MOST_CHANGES)
      .map((change) => ({
        change: changeInWords(change.question, answers[change.question], change.answer, person),
        changeLevel: level,
        changeLevelName: levelWords[level].name,
      }));
  return levels.flatMap(shown);
}

function changeInWords(id: string, before: Answer | undefined, after: Answer, person: Person): string {
  const question = byId.get(id);
  if (!question) return id;
  const tell = personWords[person];
  const label = (option: string) => tell(question.options.find((one) => one.id === option)?.label ?? option);
  const was = asList(before);
  const is = asList(after);
  const added = is.filter((option) => !was.includes(option));
  const words =
    question.kind === 'many' && added.length === 0
      ? `without “${was
          .filter((option) => !is.includes(option))
          .map(label)
          .join('”, “')}”`
      : added.map((option) => `“${label(option)}”`).join(', ');
  return `${tell(question.title)} ${words}`;
}
