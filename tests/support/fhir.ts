import { Fhir } from 'fhir/fhir.js';
import type { FhirResource, Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import type { Answer, Answers } from '../../functions/engine/question.ts';
import { questionnaireFor } from '../../src/fhir/questionnaire.ts';

export const server = 'https://mshippain.example/fhir/R4';
export const questionnaire: Questionnaire = questionnaireFor('myself', server);

const fhir = new Fhir();

/** What is empty in a resource: R4 allows no list, object or text without anything in it, and the validator does not notice. */
const emptyIn = (value: unknown, at: string): readonly string[] => {
  if (value === null || value === '') return [`${at} is empty`];
  if (typeof value !== 'object') return [];
  const within = Object.entries(value as object);
  return within.length === 0 ? [`${at} is empty`] : within.flatMap(([name, one]) => emptyIn(one, `${at}.${name}`));
};

/** What the validator of R4 finds wrong with a resource and with what it contains. Where it has no list of codes it only says so. */
export const faultsOf = (resource: FhirResource): readonly string[] => [
  ...emptyIn(resource, resource.resourceType),
  ...[resource, ...('contained' in resource ? (resource.contained ?? []) : [])].flatMap((one) =>
    fhir
      .validate(one, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity !== 'info')
      .map(({ location, message }) => `${location}: ${message}`),
  ),
];

/** Every item, with those under it. */
export const allItems = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);

/** The items that ask something. */
export const asking = (form: Questionnaire): readonly QuestionnaireItem[] =>
  allItems(form.item).filter(({ type, readOnly }) => (type === 'choice' || type === 'integer') && !readOnly);

const coding = (system: string | undefined, code: string) => ({ valueCoding: { ...(system && { system }), code } });

function answered(item: QuestionnaireItem, answer: Answer): QuestionnaireResponseItem {
  const { linkId, text } = item;
  const values = [answer].flat() as (string | number)[];
  const one = (value: string | number) =>
    typeof value === 'number' ? { valueInteger: value } : coding(`${server}/CodeSystem/${linkId}`, value);
  return { linkId, ...(text && { text }), answer: values.map(one) };
}

/** The items of a response, in the groups that the questionnaire puts them in. */
export const itemsFor = (answers: Answers, items: readonly QuestionnaireItem[] = questionnaire.item ?? []): QuestionnaireResponseItem[] =>
  items.flatMap((item): QuestionnaireResponseItem[] => {
    if (item.type !== 'group') {
      const answer = answers[item.linkId];
      return answer === undefined ? [] : [answered(item, answer)];
    }
    const within = itemsFor(answers, item.item);
    return within.length > 0 ? [{ linkId: item.linkId, item: within }] : [];
  });

export const responseWith = (answers: Answers): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${questionnaire.url}|${questionnaire.version}`,
  status: 'in-progress',
  item: itemsFor(answers),
});

/** The questionnaire that a reply holds. */
export function containedIn({ contained = [], questionnaire: reference }: QuestionnaireResponse): Questionnaire {
  const found = contained.find((one): one is Questionnaire => one.resourceType === 'Questionnaire' && `#${one.id}` === reference);
  if (!found) throw new Error(`the response contains no questionnaire ${reference}`);
  return found;
}

/** The answers that a response holds, as the API takes them. */
export function answersIn(items: readonly QuestionnaireResponseItem[] = []): Answers {
  const many = new Set(asking(questionnaire).flatMap(({ linkId, repeats }) => (repeats ? [linkId] : [])));
  return Object.fromEntries(
    items
      .filter(({ linkId }) => linkId !== 'result')
      .flatMap(({ linkId, answer, item }): [string, Answer | undefined][] => {
        if (!answer) return Object.entries(answersIn(item));
        const values = answer.map(({ valueCoding, valueInteger }) => valueInteger ?? (valueCoding?.code as string));
        return [[linkId, (many.has(linkId) ? values : values[0]) as Answer]];
      }),
  );
}

type Json = null | boolean | string | number | readonly Json[] | { readonly [name: string]: Json };

/** The calculated items as the JSON that they are made from; what is empty is left out. */
export function resultIn(response: QuestionnaireResponse): Json {
  const definitions = new Map(allItems(questionnaire.item).map((item) => [item.linkId, item]));
  const valueIn = ({ linkId, answer = [], item = [] }: QuestionnaireResponseItem): Json => {
    const repeats = definitions.get(linkId)?.repeats;
    if (definitions.get(linkId)?.type === 'group') return members(item);
    const values = answer.map(({ valueBoolean, valueString, valueCoding }) => valueBoolean ?? valueString ?? valueCoding?.code ?? null);
    return repeats ? values : (values[0] ?? null);
  };
  const members = (items: readonly QuestionnaireResponseItem[]): Json => {
    const made: Record<string, Json> = {};
    for (const item of items) {
      const name = item.linkId.split('.').at(-1) as string;
      const { repeats, type } = definitions.get(item.linkId) ?? {};
      if (repeats && type === 'group') made[name] = [...((made[name] as Json[] | undefined) ?? []), valueIn(item)];
      else made[name] = valueIn(item);
    }
    return made;
  };
  const result = response.item?.find(({ linkId }) => linkId === 'result');
  return result ? valueIn(result) : null;
}

const isEmpty = (value: Json): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * A reply of the API as the calculated items can say it: nothing empty, and a list where an item repeats.
 * @throws RangeError for a member that no item stands for
 */
export function asResult(reply: Json, item = allItems(questionnaire.item).find(({ linkId }) => linkId === 'result')): Json {
  if (item?.type !== 'group') return item?.repeats ? [reply].flat().map(String) : reply;
  const definitions = new Map((item.item ?? []).map((one) => [one.linkId.split('.').at(-1), one]));
  const entries = Object.entries(reply as { [name: string]: Json }).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(
    entries.map(([name, value]): [string, Json] => {
      const definition = definitions.get(name);
      if (!definition) throw new RangeError(`no calculated item stands for "${name}" under ${item.linkId}`);
      if (definition.type === 'group' && definition.repeats) return [name, (value as Json[]).map((one) => asResult(one, definition))];
      return [name, asResult(value, definition)];
    }),
  );
}
