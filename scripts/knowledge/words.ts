/** The knowledge's texts as a person in the United Kingdom reads them, and what Markdown needs. */
import { inWords, regionValues } from '../../functions/api/words.ts';
import type { Level } from '../../functions/engine/level.ts';
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { regionFor } from '../../functions/knowledge/regions.ts';

/** The country whose numbers and names stand in the review sheet. */
export const sheetRegion = regionFor('GB');
const local = regionValues(sheetRegion);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As the person who answers for themselves reads it. A token that is filled in per answer, {place}, stays. */
export const asked = (text: string): string => {
  const kept = text.replaceAll(/\{(place|side|duration|askAbout|couldBe)\}/g, '‹$1›');
  return inWords(kept, local, 'myself');
};

/** The same, as a sentence of its own. */
export const sentence = (text: string): string => {
  const words = capital(asked(text));
  return /[.?!]$/.test(words) ? words : `${words}.`;
};

/** `Emergency (now)` */
export const levelName = (level: Level): string => `${levelWords[level].name} (${levelWords[level].within})`;

export const listed = (parts: readonly string[], last: 'and' | 'or' = 'and'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A heading with an address that stays when its words change. */
export const heading = (depth: number, text: string, anchor: string): string => `<a id="${anchor}"></a>\n\n${'#'.repeat(depth)} ${text}`;

export const ruleAnchor = (id: string): string => `rule-${id}`;
export const questionAnchor = (id: string): string => `question-${id}`;

export const ruleLink = (id: string): string => `[\`${id}\`](#${ruleAnchor(id)})`;

/** Blocks of a document, with an empty line between them. Empty ones fall out. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n\n');
