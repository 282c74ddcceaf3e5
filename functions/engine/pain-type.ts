import type { Compiled } from './compile.ts';
import type { Condition } from './condition.ts';
import { YES } from './truth.ts';

export type Band = 'low' | 'mid' | 'high';
export type Axis = 'nerve' | 'muscle-and-joint' | 'spasm';

export interface FeatureShape {
  readonly id: string;
  readonly axis: Axis;
  readonly points: 0 | 1;
  readonly when: Condition;
  /** Words alone are capped: see {@link countAxes}. */
  readonly wordsOnly?: true;
}

/** The lowest count that is "mid", and the lowest that is "high". */
export interface Bands {
  readonly mid: number;
  readonly high: number;
}

export interface AxisCounts {
  readonly nerve: number;
  readonly muscleAndJoint: number;
  readonly nerveBand: Band;
  readonly muscleAndJointBand: Band;
  readonly spasm: boolean;
  /** Ids of the features that hold, by axis, in the order in which they are written. */
  readonly features: Readonly<Record<Axis, readonly string[]>>;
}

export interface PainAxes {
  readonly features: readonly FeatureShape[];
  readonly nerve: Bands;
  readonly muscleAndJoint: Bands;
}

const bandOf = (count: number, { mid, high }: Bands): Band => (count >= high ? 'high' : count >= mid ? 'mid' : 'low');

/**
 * Counts the two axes and the spasm strand (amendments, section 6). Whole numbers of points; no weights, no
 * probability. Points that come from the words for pain alone never make the nerve axis high: in MS, words did not
 * tell nerve pain from muscle and joint pain (evidence, 2.1 and 2.3.1).
 * @param conditions of each feature, made ready
 */
export function axisCounter(
  { features, nerve, muscleAndJoint }: PainAxes,
  conditions: readonly Compiled[],
): (truths: readonly number[]) => AxisCounts {
  return (truths) => {
    const holding = features.filter((_, at) => truths[(conditions[at] as Compiled).place] === YES);
    const on = (axis: Axis) => holding.filter((feature) => feature.axis === axis);
    const points = (counted: readonly FeatureShape[]) => counted.reduce((sum, feature) => sum + feature.points, 0);
    const nerveCount = points(on('nerve'));
    const wordsAlone = on('nerve').every((feature) => feature.wordsOnly);
    const nerveBand = bandOf(nerveCount, nerve);
    return {
      nerve: nerveCount,
      muscleAndJoint: points(on('muscle-and-joint')),
      nerveBand: nerveBand === 'high' && wordsAlone ? 'mid' : nerveBand,
      muscleAndJointBand: bandOf(points(on('muscle-and-joint')), muscleAndJoint),
      spasm: on('spasm').length > 0,
      features: {
        nerve: on('nerve').map(({ id }) => id),
        'muscle-and-joint': on('muscle-and-joint').map(({ id }) => id),
        spasm: on('spasm').map(({ id }) => id),
      },
    };
  };
}

export interface CellShape<Id extends string> {
  readonly usual: Id;
  /** Instead, if the axis of the higher band counts at least `dominance` points more than the other. */
  readonly ahead?: Id;
  /** Instead, if there is a sign of spasm. */
  readonly withSpasm?: Id;
}

/** The name of the cell that the counts fall into. */
export function cellOf<Id extends string>(
  counts: AxisCounts,
  cells: Readonly<Record<Band, Readonly<Record<Band, CellShape<Id>>>>>,
  dominance: number,
): Id {
  const cell = cells[counts.nerveBand][counts.muscleAndJointBand];
  if (cell.withSpasm && counts.spasm) return cell.withSpasm;
  if (cell.ahead && Math.abs(counts.nerve - counts.muscleAndJoint) >= dominance) return cell.ahead;
  return cell.usual;
}
