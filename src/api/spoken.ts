/** Texts for programs: in the words for the person, and, where they read otherwise, in those for somebody who answers for another. */
import type { Person } from '../../functions/knowledge/person.ts';
import { spoken as inWords } from '../fhir/words.ts';

type Text = string | readonly string[];
type Texts = Readonly<Record<string, Text | undefined>>;

export function spoken(texts: Texts) {
  const given = Object.entries(texts).filter((entry): entry is [string, Text] => entry[1] !== undefined);
  const as = (person: Person) =>
    given.map(
      ([name, text]) => [name, typeof text === 'string' ? inWords(text, person) : text.map((one) => inWords(one, person))] as const,
    );
  const own = Object.fromEntries(as('myself'));
  const proxy = as('someone-else').filter(([name, text]) => String(text) !== String(own[name]));
  return { ...own, ...(proxy.length > 0 && { proxy: Object.fromEntries(proxy) }) };
}
