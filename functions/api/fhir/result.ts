/** The reply of the assessment as calculated items. A linkId under `result` is the path of a member of the reply. */
import { RESULT } from './read-answers.ts';
import type { Item, Questionnaire, ResponseItem } from './resources.ts';

export function resultItems(reply: unknown, { item: items, contained }: Questionnaire): readonly ResponseItem[] {
  const levels = contained.find(({ id }) => id === 'level')?.compose.include[0];

  const answer = (value: unknown, type: Item['type']) => {
    if (type === 'boolean') return { valueBoolean: value };
    if (type === 'string') return { valueString: String(value) };
    const { code, display } = levels?.concept.find((one) => one.code === value) ?? {};
    return { valueCoding: { system: levels?.system, code, display } };
  };

  const fill = ({ linkId, text, type, item = [] }: Item, value: unknown): readonly ResponseItem[] => {
    const values = [value].flat().filter((one) => one !== null && one !== undefined && one !== '');
    if (type !== 'group') return values.length > 0 ? [{ linkId, text, answer: values.map((one) => answer(one, type)) }] : [];
    return values.map((one) => ({ linkId, text, item: item.flatMap((member) => fill(member, (one as Reply)[lastName(member)])) }));
  };

  return items.filter(({ linkId }) => linkId === RESULT).flatMap((group) => fill(group, reply));
}

type Reply = Readonly<Record<string, unknown>>;

const lastName = ({ linkId }: Item): string => linkId.slice(linkId.lastIndexOf('.') + 1);
