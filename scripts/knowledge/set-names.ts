/** What to call the groups of answers that several rules share. A new one in `sets.ts` without a name here does not compile. */
import type { Condition } from '../../functions/engine/condition.ts';
import * as sets from '../../functions/knowledge/sets.ts';

const names: Readonly<Record<keyof typeof sets, string>> = {
  immuneStrong: 'clearly lowered defence against infection, or an unknown medicine',
  immuneSome: 'somewhat raised risk of infection',
  ill: 'ill',
  backOrLegPain: 'pain in the back, the buttock or the back of the leg',
  spineSign: 'a spine sign that is new or clearly worse',
  weak: 'weaker legs, fast',
  pelvicSign: 'a saddle, bladder, bowel or sexual sign that is new or clearly worse',
  bandNewOrWorse: 'a tight band that is new or clearly worse',
  weakBone: 'weaker bones',
  unchecked: 'no check that is known of',
  notDiagnosed: 'MS not diagnosed',
  anySteroid: 'steroids, now or ever',
  age50: '50 or over',
  under12Weeks: 'under 12 weeks',
  upTo12Months: 'up to 12 months',
  from2Weeks: '2 weeks or more',
  from3Months: '3 months or more',
  notBetter: 'not getting better',
  notWorse: 'not getting worse',
  bothSidesAndShoulders: '50 or over, both sides and the shoulders',
};

/** In the order of their ids: that of a module's exports is not the same everywhere. */
export const namedSets: readonly { readonly name: string; readonly condition: Condition }[] = Object.entries(sets)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([id, condition]) => ({ name: names[id as keyof typeof sets], condition }));

const byCondition = new Map(namedSets.map(({ name, condition }) => [condition, name]));

/** The name of a group, if the condition is one. */
export const setName = (condition: Condition): string | undefined => byCondition.get(condition);
