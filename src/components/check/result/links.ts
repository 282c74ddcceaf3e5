/** The links of a result to pages, in the order in which they are read, so that no page is linked twice in one result. */
import { contributors } from '../../../../functions/knowledge/contributors.ts';
import { notes } from '../../../../functions/knowledge/notes.ts';
import { outcomes, spasm } from '../../../../functions/knowledge/pain-type.ts';
import { patterns } from '../../../../functions/knowledge/patterns.ts';
import type { Note } from '../../../../functions/knowledge/vocabulary.ts';

export type NoteKind = 'now' | 'also' | 'home';

const isHome = ({ levels }: Note) => levels.every((level) => level === 'routine' || level === 'self-care');
const kindOf = (note: Note): NoteKind => (note.now ? 'now' : isHome(note) ? 'home' : 'also');
/** What cannot wait, what else to know, or looking after it at home. */
export const notesOf = (kind: NoteKind): readonly Note[] => notes.filter((note) => kindOf(note) === kind);

interface Link {
  /** What shows the words that it stands with. */
  readonly flag: string;
  readonly to?: string | undefined;
}

const ofNotes = (kind: NoteKind): readonly Link[] => notesOf(kind).map(({ id, read }) => ({ flag: `note:${id}`, to: read }));
const links: readonly Link[] = [
  ...ofNotes('now'),
  ...ofNotes('also'),
  ...Object.entries(outcomes).map(([id, outcome]) => ({ flag: `pain:${id}`, to: 'read' in outcome ? outcome.read : undefined })),
  { flag: 'spasm', to: spasm.read },
  ...contributors.map(({ id, read }) => ({ flag: `contributor:${id}`, to: read })),
  ...patterns.map(({ id, read }) => ({ flag: `pattern:${id}`, to: read })),
  ...ofNotes('home'),
];

/** The flags of the words above these that link to the same page. */
export function linkedAbove(flag: string): readonly string[] {
  const at = links.findIndex((link) => link.flag === flag);
  if (at === -1) throw new RangeError(`links.ts lists no link with ${flag}`);
  return links.slice(0, at).flatMap((link) => (link.to === links[at]?.to ? [link.flag] : []));
}
