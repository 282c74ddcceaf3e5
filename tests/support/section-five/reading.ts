import type { Answers } from '../../../functions/engine/question.ts';
import { asList } from '../questionnaire.ts';

/*
 * Section 4 of the amendments, written a second time and in another way: what somebody says, once the follow-ups that
 * nothing opens are left out and those that were opened but not answered count as "not sure". It shares no code with the
 * engine, so that a mistake in one of them shows.
 */

/** The question was answered with one of these, or one of these is ticked. */
export type Says = (question: string, ...options: readonly string[]) => boolean;

const signs = ['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'band'];

/** What opens each follow-up. */
export const opens: Readonly<Record<string, (says: Says) => boolean>> = {
  ...Object.fromEntries(signs.map((sign) => [`${sign}-when`, (says: Says) => says('nerve-change', sign)])),
  'nerve-checked': (says) => signs.some((sign) => says(`${sign}-when`, 'recent', 'usual')),
  'weak-how': (says) => says('nerve-change', 'leg-weak'),
  'ms-change': (says) => says('nerve-change', 'other-ms'),
  'gca-signs': (says) => says('age', '50-59', '60-plus') && says('side', 'both') && says('where', 'shoulders-too'),
  'head-after': (says) => says('stand', 'head-hit'),
  'ill-and-pain': (says) => says('signs', 'feverish', 'very-unwell'),
  'pee-detail': (says) => says('signs', 'pee-trouble'),
  'skin-detail': (says) => says('signs', 'skin'),
  'groin-detail': (says) => says('signs', 'groin-belly'),
  'steroid-effects': (says) => says('medicines', 'steroid-now'),
  'stopped-effect': (says) => says('medicines', 'stopped'),
  'too-much-effect': (says) => says('medicines', 'too-much'),
  'pump-detail': (says) => says('medicines', 'pump'),
  checked: (says) => says('duration', '3-12-months', 'over-1-year'),
  'feel-since': (says) => says('words', 'tingling') || says('skin-feel', 'numb-there', 'warm-cool'),
  // Safer: it opens at every age.
  'inflammation-clues': (says) => says('worse', 'morning-long', 'night-rest') && says('helps', 'moving'),
};

/** This one has no "not sure". */
const withoutNotSure = new Set(['steroid-effects']);

function reading(answers: Answers, hear: (question: string) => void): Says {
  const says: Says = (question, ...options) => {
    hear(question);
    if (opens[question] && !opens[question](says)) return false;
    const given = answers[question];
    if (given === undefined) return opens[question] !== undefined && !withoutNotSure.has(question) && options.includes('not-sure');
    return asList(given).some((option) => options.includes(option));
  };
  return says;
}

export interface Person {
  readonly says: Says;
  /** The question has an answer. */
  readonly told: (question: string) => boolean;
  /** The one thing that is ticked, if it is one alone. */
  readonly onlyTick: (question: string) => string | undefined;
  readonly backOrLegPain: boolean;
  readonly ill: boolean;
  readonly lowDefence: boolean;
  readonly someInfectionRisk: boolean;
  readonly weakBone: boolean;
  readonly weak: boolean;
  readonly unchecked: boolean;
  readonly notDiagnosed: boolean;
  readonly under12Weeks: boolean;
  readonly upTo12Months: boolean;
  readonly worse: boolean;
  /** A sign of the spine that is new or worse, apart from these. */
  readonly spine: (...apartFrom: readonly string[]) => boolean;
}

/**
 * The sets of section 5.
 * @param hear is told each question that is looked at
 */
export function personOf(answers: Answers, hear: (question: string) => void = () => {}): Person {
  const says = reading(answers, hear);
  const ticks = (question: string) => {
    hear(question);
    return asList(answers[question]);
  };
  return {
    says,
    told: (question) => ticks(question).length > 0,
    onlyTick: (question) => (ticks(question).length === 1 ? ticks(question)[0] : undefined),
    get backOrLegPain() {
      return says('where', 'low-back', 'buttock', 'back-thigh', 'below-knee');
    },
    get ill() {
      return says('signs', 'feverish') || says('signs', 'very-unwell');
    },
    get lowDefence() {
      return says('medicines', 'immune-strong', 'natalizumab', 'steroid-now', 'not-sure');
    },
    get someInfectionRisk() {
      return says('medicines', 'immune-mild') || says('health', 'catheter', 'diabetes-immune', 'mostly-sitting');
    },
    get weakBone() {
      return says('health', 'thin-bones') || says('medicines', 'bone-drug', 'steroid-now');
    },
    get weak() {
      return says('weak-how', 'both-cannot', 'one-fast', 'both-still');
    },
    get unchecked() {
      return says('nerve-checked', 'no', 'not-sure');
    },
    get notDiagnosed() {
      return says('ms-status', 'being-tested', 'think-so', 'no');
    },
    get under12Weeks() {
      return says('duration', 'under-2-weeks', '2-6-weeks', '6-12-weeks');
    },
    get upTo12Months() {
      return says('duration', 'under-2-weeks', '2-6-weeks', '6-12-weeks', '3-12-months');
    },
    get worse() {
      return says('course', 'worse');
    },
    spine: (...apartFrom) =>
      ['saddle', 'bladder', 'bowel', 'sexual', 'both-legs']
        .filter((sign) => !apartFrom.includes(sign))
        .some((sign) => says(`${sign}-when`, 'new', 'worse')),
  };
}
