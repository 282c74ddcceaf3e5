/** What the outcome template is filled with. The names of slots and lists are its contract with `src/`. */
import { type Level, rank } from '../engine/level.ts';
import type { Answers } from '../engine/question.ts';
import { type Disposition, dispositions, levelWords } from '../knowledge/dispositions.ts';
import { type Person, personTokens } from '../knowledge/person.ts';
import { questionById } from '../knowledge/questionnaire.ts';
import { type Region, regionFor } from '../knowledge/regions.ts';
import { actNowIfTold } from '../knowledge/safety-net.ts';
import { version } from '../knowledge/version.ts';
import { changesOf } from './changes.ts';
import { asList, handOver, hear, inWords, toldOf, unanswered } from './hand-over.ts';
import type { Outcome } from './outcome.ts';
import { flagsOf, regionFlags } from './result-flags.ts';
import { readOut } from './sentence.ts';
import { digestMark, sharedFields } from './shared-link.ts';
import type { Filling, Values } from './template.ts';
import { toldBackTo } from './told.ts';
import { personValues, personWords, regionValues } from './words.ts';

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
  'fact',
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
    flags: new Set(['error', `error:${error}`, ...signsToldIn({}), ...regionFlags(region)]),
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
  const deciding = assessment.reasons.filter(({ level }) => level === assessment.level);
  const because = toldBackTo(person, deciding, answers).map((fact) => ({ fact }));
  const { name } = levelWords[disposition.level];
  return {
    flags: new Set([
      ...flagsOf(outcome),
      ...signsToldIn(answers),
      ...(absent ? ['absent'] : []),
      ...(unsure ? ['unsure'] : []),
      ...(because.length > 0 ? ['because'] : []),
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
        handSay: hand === disposition.level ? disposition.say : readOut(hand, assessment.reasons, answers, person).say,
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
      because,
      alsoTell: outcome.alsoTell.map((fact) => ({ fact })),
      background,
      findings,
      unanswered: unanswered(heard, disposition.level, person),
      changes: painType === null && rank(assessment.level) < rank('soon') ? [] : changesOf(outcome, answers),
      answers: told.map((one) => inWords(one, person)),
      open: [...new Set(assessment.open.flatMap(({ settledBy }) => settledBy))].map((id) => ({
        open: personWords[person](questionById.get(id)?.title ?? id),
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

const elsewhereOf = (region: Region): readonly Values[] =>
  (region.elsewhere ?? []).map(({ where, number, note = '' }) => ({ place: where, number, note }));

/** The numbers to print large, with the words that stand beside each. */
function numbersFor(call: Disposition['call'], region: Region): readonly Values[] {
  if (call === 'emergency') return region.emergencyNumbers.map(({ number, tel, note = '' }) => ({ number, tel, label: note }));
  const { crisisLines, poisonsLine, urgentService } = region;
  const one = call === 'poisons' ? (poisonsLine ?? urgentService) : call === 'urgent' ? urgentService : null;
  const lines = call === 'crisis' ? crisisLines : one ? [one] : [];
  return lines.map(({ name, number, tel, hours, note }) => ({ number, tel, label: [name, hours, note].filter(Boolean).join(', ') }));
}

/** The level that a hand-over names: private reasons stay out of it, as they do in the sentence to read out. */
function handLevelOf({ assessment: { level, reasons, status } }: Outcome): Level {
  const decides = reasons.filter((reason) => reason.level === level);
  if (decides.length === 0 || decides.some(({ rule }) => !rule.private)) return level;
  return reasons.find(({ rule }) => !rule.private)?.level ?? (status === 'complete' ? 'self-care' : 'soon');
}

const signsToldIn = (answers: Answers): readonly string[] =>
  actNowIfTold.map(({ index, told }: ToldSign) => {
    const isTold = Object.entries(told).some(([question, options]) => asList(answers[question]).some((option) => options.includes(option)));
    return `${isTold ? 'told' : 'untold'}:${index}`;
  });

interface ToldSign {
  readonly index: number;
  readonly told: Readonly<Record<string, readonly string[]>>;
}
