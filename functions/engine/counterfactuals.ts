import { type Facts, type FactTable, type Slot, writeAnswer } from './facts.ts';
import { type Level, levels } from './level.ts';
import { type Answer, type Answers, NONE, NOT_SURE } from './question.ts';
import { type CompiledRule, firedRank, SILENT } from './rules.ts';

/** One changed answer, and the level that the assessment would then have. */
export interface Counterfactual {
  readonly question: string;
  /** The whole new answer of that question, ready to be put in place of the old one. */
  readonly answer: Answer;
  readonly level: Level;
}

/** Which rules a change of one question can touch: those that read it or one of its follow-ups. */
export type Touched = ReadonlyMap<Slot, ReadonlySet<CompiledRule>>;

export function touchedBy(table: FactTable, rules: readonly CompiledRule[]): Touched {
  return new Map(
    table.slots.map((slot) => {
      const changed = new Set([slot, ...slot.followUps]);
      const reads = (rule: CompiledRule) => rule.rows.some((row) => [...row.reads].some((read) => changed.has(read)));
      return [slot, new Set(rules.filter(reads))];
    }),
  );
}

/** Every other answer that one answer away from the one given: another option, or one tick more or fewer. */
export function alternatives(slot: Slot, answer: Answer): readonly Answer[] {
  const options = [...slot.options.keys()];
  if (typeof answer === 'string') return options.filter((option) => option !== answer);
  if (typeof answer === 'number') return [];
  const toggled = options
    .filter((option) => option !== NONE && option !== NOT_SURE)
    .map((option) => {
      if (!answer.includes(option)) return [...answer.filter((given) => given !== NONE), option];
      const fewer = answer.filter((given) => given !== option);
      return fewer.length > 0 ? fewer : [NONE];
    });
  const whole = [NONE, NOT_SURE].filter((option) => slot.options.has(option) && !answer.includes(option));
  return [...toggled, ...whole.map((option) => [option])];
}

/**
 * Every single change of a given answer that would change the level. Only the rules that read the changed question are
 * evaluated again.
 * @param fired the rank of each rule as things are, {@link SILENT} if it did not fire
 * @param floor the rank that an unfinished questionnaire cannot fall below
 */
export function wouldChange(
  table: FactTable,
  touched: Touched,
  answers: Answers,
  facts: Facts,
  fired: ReadonlyMap<CompiledRule, number>,
  floor: number,
): readonly Counterfactual[] {
  const present = Math.min(floor, ...fired.values());
  const changed = new Int8Array(table.size);
  const found: Counterfactual[] = [];
  for (const slot of table.slots) {
    const answer = answers[slot.question.id];
    if (answer === undefined || facts[slot.offset] === undefined) continue;
    const rules = touched.get(slot) as ReadonlySet<CompiledRule>;
    if (rules.size === 0) continue;
    let others = floor;
    for (const [rule, urgency] of fired) if (urgency < others && !rules.has(rule)) others = urgency;
    for (const alternative of alternatives(slot, answer)) {
      changed.set(facts);
      writeAnswer(changed, slot, alternative, true);
      for (const followUp of slot.followUps) writeAnswer(changed, followUp, answers[followUp.question.id], true);
      let urgency = others;
      for (const rule of rules) {
        if (urgency === 0) break;
        const rank = firedRank(rule, changed);
        if (rank < urgency) urgency = rank;
      }
      if (urgency !== present) {
        found.push({ question: slot.question.id, answer: alternative, level: levels[Math.min(urgency, SILENT - 1)] as Level });
      }
    }
  }
  return found;
}
