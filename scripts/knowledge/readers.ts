/** Who reads which option: rules, features of the pain type, contributors, patterns, notes and follow-up questions. */
import type { Condition } from '../../functions/engine/condition.ts';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { knowledge } from '../../functions/knowledge/knowledge.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { features } from '../../functions/knowledge/pain-type.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { leavesOf, optionsNamed } from './prose.ts';
import { allScreens } from './questions.ts';
import { listed } from './words.ts';

const kinds = ['rule', 'pain type', 'contributor', 'pattern', 'note', 'opens'] as const;

interface Reader {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  readonly conditions: readonly Condition[];
}

const readers: readonly Reader[] = [
  ...redFlags.map(
    ({ id, rows, clearedBy = [] }): Reader => ({ kind: 'rule', id, conditions: [...rows, ...clearedBy].map(({ when }) => when) }),
  ),
  ...features.map(({ id, when }): Reader => ({ kind: 'pain type', id, conditions: [when] })),
  { kind: 'pain type', id: 'left-out', conditions: [knowledge.painPictureUnknown] },
  ...contributors.map(({ id, when }): Reader => ({ kind: 'contributor', id, conditions: [when] })),
  ...patterns.map(({ id, when }): Reader => ({ kind: 'pattern', id, conditions: [when] })),
  ...notes.map(({ id, when }): Reader => ({ kind: 'note', id, conditions: [when] })),
  ...allScreens
    .flatMap(({ questions }) => questions)
    .flatMap(({ id, shownIf }): readonly Reader[] => (shownIf ? [{ kind: 'opens', id, conditions: [shownIf] }] : [])),
];

const reads = ({ conditions }: Reader, question: string, option: string): boolean =>
  conditions.flatMap(leavesOf).some((leaf) => leaf.question === question && optionsNamed(leaf).includes(option));

/** In words: "rule `saddle` and `weak`; note `ms-triggers`". */
export function usesOf(question: string, option: string): string {
  const named = (kind: Reader['kind']) => {
    const ids = readers.filter((reader) => reader.kind === kind && reads(reader, question, option)).map(({ id }) => `\`${id}\``);
    return ids.length > 0 ? [`${kind} ${listed(ids)}`] : [];
  };
  return kinds.flatMap(named).join('; ');
}
