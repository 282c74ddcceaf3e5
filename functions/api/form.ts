import { type Answers, NONE, NOT_SURE, type QuestionShape } from '../engine/question.ts';
import { questionById, questions } from '../knowledge/questionnaire.ts';
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

/**
 * The check's form, as a browser posts it. Undefined if it holds a question or an option that does not exist: the page
 * is then older than the check, and must not be answered with a guess.
 * A tick beside "none of these" stands and the "none" goes: between two answers, the one that could be dangerous counts.
 */
export function readForm(body: string): CheckForm | undefined {
  const given = new Map<Question, string[]>();
  const control: Record<string, string> = {};
  for (const [name, value] of fieldsOf(body)) {
    const question = questionById.get(name);
    if (!question) {
      if (!controls.has(name)) return undefined;
      control[name] ??= value;
    } else if (value !== '') {
      const option = fromLink(question, value);
      const options = given.get(question);
      if (!options) given.set(question, [option]);
      else if (!options.includes(option)) options.push(option);
    }
  }
  const answers: Record<string, string | readonly string[] | number> = {};
  for (const [question, options] of given) {
    const answer = answerTo(question, options);
    if (answer === undefined) return undefined;
    answers[question.id] = answer;
  }
  tickOpeners(answers);
  const { region, ask, shared } = control;
  return { answers, region: region || undefined, askNext: ask === 'next', shared };
}

/** As `URLSearchParams` reads them. What it would decode is in no id of ours, and without that a text is cut four times as fast. */
function fieldsOf(body: string): Iterable<readonly [string, string]> {
  if (/[%+?]/.test(body)) return new URLSearchParams(body);
  return body
    .split('&')
    .filter(Boolean)
    .map((field) => {
      const end = field.indexOf('=');
      return end < 0 ? [field, ''] : [field.slice(0, end), field.slice(end + 1)];
    });
}

/** Answers that report nothing: they do not tick what they belong to. */
const quiet: ReadonlySet<string> = new Set([NONE, NOT_SURE, 'no', 'planned']);

/** The follow-ups of a tick in a list, with that list and the ticks that open them. */
const followUps = questions.flatMap(({ id, shownIf }) =>
  shownIf && 'isOneOf' in shownIf && questionById.get(shownIf.question)?.kind === 'many'
    ? [{ id, list: shownIf.question, ticks: shownIf.isOneOf }]
    : [],
);

/**
 * Without script every follow-up is on the page, and a tired person may answer "when did it start?" without ticking the
 * sign above it. The sign then counts as ticked: left out, a new numbness would read as none.
 */
function tickOpeners(answers: Record<string, string | readonly string[] | number>): void {
  for (const { id, list, ticks } of followUps) {
    const answer = answers[id];
    if (answer === undefined || typeof answer === 'number') continue;
    if (typeof answer === 'string' ? quiet.has(answer) : answer.every((option) => quiet.has(option))) continue;
    const opener = answers[list];
    const ticked = Array.isArray(opener) ? opener : [];
    if (ticks.some((option) => ticked.includes(option))) continue;
    answers[list] = [...ticked.filter((option) => option !== NONE), ticks[0] as string];
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
