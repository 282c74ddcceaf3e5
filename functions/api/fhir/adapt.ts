/** Cuts the questionnaire down to the questions that one person has been asked. */
import { RESULT } from './read-answers.ts';
import type { Item, Questionnaire, ResponseItem } from './resources.ts';

/** The items that are asked, with the groups that hold them. That they are asked is decided: they carry no condition. */
function cut(items: readonly Item[], asked: ReadonlySet<string>): readonly Item[] {
  return items.flatMap(({ enableWhen, enableBehavior, ...item }) => {
    if (asked.has(item.linkId)) return [item.linkId === RESULT ? shown(item) : item];
    const within = item.type === 'group' ? cut(item.item ?? [], asked) : [];
    return within.length > 0 ? [{ ...item, item: within }] : [];
  });
}

/** The whole form hides the result, which it cannot fill; once it is there, it is to be read. */
const shown = ({ extension: _, ...result }: Item): Item => result;

const setsIn = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ answerValueSet, item = [] }) => [...(answerValueSet ? [answerValueSet] : []), ...setsIn(item)]);

/** The adaptive questionnaire and the value sets that it names, to be contained in a response. */
export function adapted(questionnaire: Questionnaire, asked: ReadonlySet<string>): readonly { readonly id: string }[] {
  const item = cut(questionnaire.item, asked);
  const sets = new Set(setsIn(item));
  const { url, version, title, extension } = questionnaire;
  const own = {
    resourceType: 'Questionnaire',
    id: 'asked',
    extension: extension.slice(0, 1),
    title,
    derivedFrom: [`${url}|${version}`],
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    item,
  };
  return [own, ...questionnaire.contained.filter(({ id }) => sets.has(`#${id}`))];
}

/** The answered items in the order and the groups of the questionnaire. What the sender wrote on a group stays on it. */
export const inOrder = (
  items: readonly Item[],
  given: ReadonlyMap<string, ResponseItem>,
  groups: ReadonlyMap<string, ResponseItem>,
): readonly ResponseItem[] =>
  items.flatMap(({ linkId, text, type, item = [] }) => {
    const own = given.get(linkId);
    if (type !== 'group') return own ? [own] : [];
    const within = inOrder(item, given, groups);
    return within.length > 0 ? [{ ...groups.get(linkId), linkId, text, item: within }] : [];
  });
