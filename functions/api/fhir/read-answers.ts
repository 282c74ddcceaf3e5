/** Reads the answers of a QuestionnaireResponse, strictly: what is not understood is refused, never left out. */
import { type Answer, NONE, NOT_SURE } from '../../engine/question.ts';
import type { Issue } from './operation-outcome.ts';
import { type Item, isObject, type Questionnaire, type ResponseItem, type Unread } from './resources.ts';

export interface ReadAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  /** The items as they came, by linkId: they go back as they came. */
  readonly items: ReadonlyMap<string, ResponseItem>;
  /** The groups around them, likewise: what a sender wrote on one must not get lost. */
  readonly groups: ReadonlyMap<string, ResponseItem>;
  /** Where each stands in the body, as a FHIRPath. */
  readonly places: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** What the server fills in. It is calculated anew each time, so what came is not read. */
export const RESULT = 'result';

const itemMembers = ['id', 'extension', 'linkId', '_linkId', 'definition', '_definition', 'text', '_text', 'answer', 'item'];

/** The option that a masked answer stands for, where a question has it. */
const PREFER_NOT = 'prefer-not';

const masked = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** Members that are not known here: a slip in a name could hide an answer, and `modifierExtension` could turn it round. */
export const strangers = (object: Unread, known: readonly string[], at: string): readonly Issue[] =>
  Object.keys(object)
    .filter((name) => !known.includes(name))
    .map((name) => ({ code: 'structure', diagnostics: `"${name}" is not read here; leave it out, or mend its name`, at }));

export function readAnswers(given: unknown, questionnaire: Questionnaire, at: string): ReadAnswers {
  const answers: Record<string, Answer> = {};
  const items = new Map<string, ResponseItem>();
  const groups = new Map<string, ResponseItem>();
  const places = new Map<string, string>();
  const issues: Issue[] = [];
  const refuse = (code: Issue['code'], diagnostics: string, where: string) => void issues.push({ code, diagnostics, at: where });
  const codesOf = ({ answerValueSet }: Item) => questionnaire.contained.find(({ id }) => `#${id}` === answerValueSet)?.compose.include[0];

  /** One answer; undefined where it is refused, or masked by the sender. */
  const valueIn = (answer: unknown, item: Item, where: string): string | number | undefined => {
    const name = item.type === 'integer' ? 'valueInteger' : 'valueCoding';
    const value = isObject(answer) ? answer[name] : undefined;
    if (!isObject(answer) || value === undefined) {
      refuse('structure', `an answer to "${item.linkId}" must be an object with ${name}`, where);
      return undefined;
    }
    issues.push(...strangers(answer, ['id', 'extension', 'item', name], where));
    readItems(answer['item'], item.item ?? [], where); // the texts under a question, where a form keeps them
    if (item.type === 'integer') return value as number; // the schema looks at it
    const { code, system, extension, display, version } = isObject(value) ? value : {};
    if (code === undefined && Array.isArray(extension) && extension.some((one) => isObject(one) && one['url'] === masked)) return undefined;
    const codes = codesOf(item);
    const known = codes?.concept.map((one) => one.code) ?? [];
    const canonical = `${system ?? codes?.system}|${version ?? questionnaire.version}`;
    const own = `${codes?.system}|${questionnaire.version}`;
    if (canonical !== own) refuse('code-invalid', `the system of "${item.linkId}" is ${own}`, `${where}.value`);
    // A form that is wired wrongly must not turn a danger into a calm answer.
    const named = codes?.concept.find((one) => one.display === display)?.code ?? code;
    if (typeof code !== 'string') refuse('code-invalid', `valueCoding of "${item.linkId}" needs a code`, `${where}.value`);
    else if (!known.includes(code))
      refuse('code-invalid', `"${code}" is no answer to "${item.linkId}"; there are: ${known.join(', ')}`, `${where}.value`);
    else if (named !== code) refuse('code-invalid', `this is the display of "${named}"`, `${where}.value`);
    else return code;
    return undefined;
  };

  const readQuestion = (entry: Unread, item: Item, where: string) => {
    const { answer } = entry;
    if (answer === undefined) return;
    if (!Array.isArray(answer)) return refuse('structure', 'answer must be a list', where);
    if (item.type === 'display') return refuse('structure', `"${item.linkId}" is a text; it takes no answer`, where);
    if (answer.length === 0) return;
    const values = answer.map((one, index) => valueIn(one, item, `${where}.answer[${index}]`));
    const given = values.filter((one) => one !== undefined);
    items.set(item.linkId, entry as unknown as ResponseItem);
    places.set(item.linkId, where);
    // What is masked could be the danger: a sign beside it counts all the same, "none" and "not sure" do not.
    if (given.length === values.length || given.some((one) => one !== NONE && one !== NOT_SURE))
      answers[item.linkId] = (item.repeats || values.length > 1 ? given : given[0]) as Answer;
    else if (codesOf(item)?.concept.some(({ code }) => code === PREFER_NOT)) answers[item.linkId] = PREFER_NOT;
  };

  const readItems = (list: unknown, expected: readonly Item[], above: string) => {
    if (list === undefined) return;
    if (!Array.isArray(list)) return refuse('structure', 'item must be a list', above);
    const seen = new Set<unknown>();
    for (const [index, entry] of list.entries()) readItem(entry, expected, seen, `${above}.item[${index}]`);
  };

  const readItem = (entry: unknown, expected: readonly Item[], seen: Set<unknown>, where: string) => {
    if (!isObject(entry)) return refuse('structure', 'an item must be an object', where);
    const { linkId, answer } = entry;
    const item = expected.find((one) => one.linkId === linkId);
    if (!item) return refuseLink(linkId, answer, where);
    if (linkId === RESULT) return;
    if (seen.has(linkId)) return refuse('duplicate', `"${item.linkId}" is there more than once; give it once`, where);
    seen.add(linkId);
    issues.push(...strangers(entry, itemMembers, where));
    if (item.type === 'group') {
      if (answer !== undefined) refuse('structure', `"${item.linkId}" is a group; answers belong to its items`, where);
      groups.set(item.linkId, entry as unknown as ResponseItem);
    } else readQuestion(entry, item, where);
    readItems(entry['item'], item.item ?? [], where);
  };

  const refuseLink = (linkId: unknown, answer: unknown, where: string) => {
    const group = holderOf(linkId, questionnaire.item);
    // Some forms send the texts along, and each has another place for them.
    if (answer === undefined && group?.item?.some((one) => one.linkId === linkId && one.type === 'display')) return;
    const hint = group ? `it belongs in the item "${group.linkId}"` : 'there is no such item';
    refuse(group ? 'structure' : 'code-invalid', `linkId ${JSON.stringify(linkId)}: ${hint}`, where);
  };

  readItems(given, questionnaire.item, at);
  return { answers, items, groups, places, issues };
}

/** The group that holds an item. */
function holderOf(linkId: unknown, items: readonly Item[]): Item | undefined {
  for (const item of items) {
    if (item.item?.some((one) => one.linkId === linkId)) return item;
    const deeper = holderOf(linkId, item.item ?? []);
    if (deeper) return deeper;
  }
  return undefined;
}
