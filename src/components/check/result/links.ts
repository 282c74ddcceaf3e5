/** The links of a result to pages, and which of them gives way where two would link to the same page. */
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
/** A page is linked where it is named: by what it is about before what only touches on it. */
const links: readonly Link[] = [
  ...contributors.map(({ id, read }) => ({ flag: `contributor:${id}`, to: read })),
  ...patterns.map(({ id, read }) => ({ flag: `pattern:${id}`, to: read })),
  ...ofNotes('now'),
  ...ofNotes('also'),
  ...Object.entries(outcomes).map(([id, outcome]) => ({ flag: `pain:${id}`, to: 'read' in outcome ? outcome.read : undefined })),
  { flag: 'spasm', to: spasm.read },
  ...ofNotes('home'),
];

/** The flags of the words that link to the same page instead. */
export function linkedElsewhere(flag: string): readonly string[] {
  const at = links.findIndex((link) => link.flag === flag);
  if (at === -1) throw new RangeError(`links.ts lists no link with ${flag}`);
  return links.slice(0, at).flatMap((link) => (link.to === links[at]?.to ? [link.flag] : []));
}
