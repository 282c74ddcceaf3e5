/**
 * The scales of the hazard log, worst last. They are ours, in plain words, and every place on them is a judgement at a
 * desk: nobody has used the check yet, so there is nothing to count.
 */
export const severities = ['slight', 'moderate', 'serious', 'fatal'] as const;
export const likelihoods = ['rare', 'unlikely', 'possible', 'likely'] as const;

export type Severity = (typeof severities)[number];
export type Likelihood = (typeof likelihoods)[number];
export type Risk = 'low' | 'medium' | 'high';

/** How bad and how likely a hazard is. */
export interface Rating {
  readonly severity: Severity;
  readonly likelihood: Likelihood;
}

export const severityWords: Readonly<Record<Severity, string>> = {
  slight: 'upset, or time lost; no harm to the body',
  moderate: 'pain or trouble that goes on for longer than it had to',
  serious: 'lasting harm: a damaged hip, nerve, bladder or bowel',
  fatal: 'somebody could die',
};

export const likelihoodWords: Readonly<Record<Likelihood, string>> = {
  rare: 'we can imagine it, and know of no way in which it would come about by itself',
  unlikely: 'it needs two things to go wrong',
  possible: 'it needs one thing to go wrong',
  likely: 'it would happen in ordinary use',
};

/** Severity weighs more than likelihood: what could kill is never low, however rare. */
const risks: Readonly<Record<Severity, Readonly<Record<Likelihood, Risk>>>> = {
  slight: { rare: 'low', unlikely: 'low', possible: 'low', likely: 'medium' },
  moderate: { rare: 'low', unlikely: 'low', possible: 'medium', likely: 'medium' },
  serious: { rare: 'low', unlikely: 'medium', possible: 'high', likely: 'high' },
  fatal: { rare: 'medium', unlikely: 'medium', possible: 'high', likely: 'high' },
};

export const riskOf = ({ severity, likelihood }: Rating): Risk => risks[severity][likelihood];
