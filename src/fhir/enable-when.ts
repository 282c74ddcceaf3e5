/** A condition of the questionnaire as `enableWhen`. FHIR joins its lines by all "and" or all "or", never by both. */
import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4';
import type { Condition, OneOf } from '../../functions/engine/condition.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';

export type Enabled = Partial<Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>>;

/** What an item needs: its own condition, and, for each that it cannot hold itself, a group around it. */
export interface Gates {
  readonly own: Enabled;
  readonly around: readonly Enabled[];
}

/** The address of a question's codes. */
type SystemOf = (question: string) => string;

const ways = (condition: Condition): readonly OneOf[] => {
  if ('isOneOf' in condition) return [condition];
  if ('any' in condition) return condition.any.flatMap(ways);
  throw new RangeError(`enableWhen cannot say this yet: ${JSON.stringify(condition)}`);
};

/** "a and (b or c)" as a list of lists. */
const clausesOf = (condition: Condition): readonly (readonly OneOf[])[] =>
  'all' in condition ? condition.all.flatMap(clausesOf) : [ways(condition)];

/**
 * Where one answer alone is allowed, "one of these" is "answered, and none of the others": lines that can stand beside
 * the lines of other conditions. Where several are, it needs a group of its own.
 */
export function gatesOf(condition: Condition, questions: ReadonlyMap<string, Question>, systemOf: SystemOf): Gates {
  const line = (question: string, operator: '=' | '!=', code: string): QuestionnaireItemEnableWhen => ({
    question,
    operator,
    answerCoding: { system: systemOf(question), code },
  });
  const equal = (clause: readonly OneOf[]) => clause.flatMap(({ question, isOneOf }) => isOneOf.map((code) => line(question, '=', code)));
  const clauses = clausesOf(condition);
  const [only] = clauses;
  if (only && clauses.length === 1) return { own: enabled(equal(only), 'any'), around: [] };
  const own: QuestionnaireItemEnableWhen[] = [];
  const around: Enabled[] = [];
  for (const clause of clauses) {
    const lines = equal(clause);
    const [{ question, isOneOf }] = clause as [OneOf];
    const { kind, options } = questions.get(question) as Question;
    if (lines.length === 1) own.push(...lines);
    else if (clause.length === 1 && kind === 'one') {
      const others = options.filter(({ id }) => !isOneOf.includes(id));
      own.push({ question, operator: 'exists', answerBoolean: true }, ...others.map(({ id }) => line(question, '!=', id)));
    } else around.push(enabled(lines, 'any'));
  }
  return { own: enabled(own, 'all'), around };
}

const enabled = (enableWhen: QuestionnaireItemEnableWhen[], enableBehavior: 'any' | 'all'): Enabled => ({
  enableWhen,
  ...(enableWhen.length > 1 && { enableBehavior }),
});
