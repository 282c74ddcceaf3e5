import { type Answers, NONE, NOT_SURE, type QuestionShape } from '../engine/question.ts';
import { screens } from '../knowledge/questionnaire.ts';
import type { Question } from '../knowledge/vocabulary.ts';
import { fromLink } from './shared-link.ts';

/** Fields of the check's form that are not questions. */
const controls = new Set(['ask', 'region', 'shared']);

export interface CheckForm {
  readonly answers: Answers;
  readonly region: string | undefined;
  /** True where the page's script asks what comes next; false where a person asks for the advice. */
  readonly askNext: boolean;
  /** For answers out of a link: the mark of the rules that it was made with. */
  readonly shared: string | undefined;
}

const questions: readonly Question[] = screens.flatMap((screen): readonly Question[] => screen.questions);
const known: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/**
 * The check's form, as a browser posts it. Undefined if it holds a question or an option that does not exist: the page
 * is then older than the check, and must not be answered with a guess.
 * A tick beside "none of these" stands and the "none" goes: between two answers, the one that could be dangerous counts.
 */
export function readForm(body: string): CheckForm | undefined {
  const fields = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(body)) {
    const values = fields.get(name);
    if (values) values.add(value);
    else fields.set(name, new Set([value]));
  }
  const answers: Record<string, string | readonly string[] | number> = {};
  for (const [name, values] of fields) {
    if (controls.has(name)) continue;
    const question = known.get(name);
    if (!question) return undefined;
    const given = [...values].filter((value) => value !== '').map((value) => fromLink(question, value));
    if (given.length === 0) continue;
    const answer = answerTo(question, given);
    if (answer === undefined) return undefined;
    answers[name] = answer;
  }
  tickOpeners(answers);
  const control = (name: string): string | undefined => fields.get(name)?.values().next().value;
  return { answers, region: control('region') || undefined, askNext: control('ask') === 'next', shared: control('shared') };
}

/** Answers that report nothing: they do not tick what they belong to. */
const quiet: ReadonlySet<string> = new Set([NONE, NOT_SURE, 'no', 'planned']);

/**
 * Without script every follow-up is on the page, and a tired person may answer "when did it start?" without ticking the
 * sign above it. The sign then counts as ticked: left out, a new numbness would read as none.
 */
function tickOpeners(answers: Record<string, string | readonly string[] | number>): void {
  for (const { id, shownIf } of questions) {
    const answer = answers[id];
    if (answer === undefined || typeof answer === 'number' || !shownIf || !('isOneOf' in shownIf)) continue;
    if (known.get(shownIf.question)?.kind !== 'many' || [answer].flat().every((option) => quiet.has(option))) continue;
    const opener = answers[shownIf.question];
    const ticked = Array.isArray(opener) ? opener : [];
    if (shownIf.isOneOf.some((option) => ticked.includes(option))) continue;
    answers[shownIf.question] = [...ticked.filter((option) => option !== NONE), shownIf.isOneOf[0] as string];
  }
}

function answerTo({ kind, options, min = 0, max = 10 }: QuestionShape, given: readonly string[]) {
  const [first] = given as [string];
  if (kind === 'scale') {
    const number = Number(first);
    return given.length === 1 && /^\d{1,2}$/.test(first) && number >= min && number <= max ? number : undefined;
  }
  if (!given.every((value) => options.some(({ id }) => id === value))) return undefined;
  if (kind === 'one') return given.length === 1 ? first : undefined;
  const ticks = given.filter((value) => value !== NONE);
  return ticks.length > 0 ? ticks : given;
}
