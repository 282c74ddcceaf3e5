/**
 * The prerendered outcome page, cut at its markers once per isolate and joined again for each reply. Measured at a
 * seventh of the CPU time of running HTMLRewriter on every request (docs/decisions/003).
 *
 * - `<!--[if a|b]-->…<!--[/if]-->` stays if any of the named flags is set, `<!--[unless a|b]-->…<!--[/unless]-->` if none is.
 * - `<!--[each name]-->…<!--[/each]-->` is repeated for every item of a list.
 * - `{name}` is replaced by escaped text. Only the names in `slots` are slots; other braces stay as they are.
 */
type Piece =
  | string
  | { readonly slot: string }
  | { readonly flags: readonly number[]; readonly on: boolean; readonly pieces: readonly Piece[] }
  | { readonly each: string; readonly pieces: readonly Piece[] };

export interface Template {
  readonly pieces: readonly Piece[];
  /** The number of each flag that a piece asks for. */
  readonly flags: ReadonlyMap<string, number>;
}

export type Values = Readonly<Record<string, string>>;

export interface Filling {
  readonly flags: ReadonlySet<string>;
  /** The first that has a name gives its value. One laid upon the other as prototypes, they were slow to make and to read. */
  readonly values: readonly Values[];
  readonly lists: Readonly<Record<string, readonly Values[]>>;
}

const marker = /<!--\[(if|unless|each) ([^\]]+)\]-->|<!--\[\/(if|unless|each)\]-->|\{([A-Za-z][\w-]*)\}/g;

/** @throws SyntaxError if a marker is not closed, or closed twice: a broken template must not pass the build's tests. */
export function cut(html: string, slots: ReadonlySet<string>): Template {
  const root: Piece[] = [];
  const flags = new Map<string, number>();
  const numberOf = (flag: string): number => {
    const number = flags.get(flag) ?? flags.size;
    flags.set(flag, number);
    return number;
  };
  const open: { pieces: Piece[]; kind: string }[] = [{ pieces: root, kind: 'root' }];
  let from = 0;
  const here = () => (open.at(-1) as { pieces: Piece[] }).pieces;
  for (const match of html.matchAll(marker)) {
    const [whole, kind, argument, closing, slot] = match;
    if (slot !== undefined && !slots.has(slot)) continue;
    if (match.index > from) here().push(html.slice(from, match.index));
    from = match.index + whole.length;
    if (slot !== undefined) {
      here().push({ slot });
    } else if (kind !== undefined) {
      const pieces: Piece[] = [];
      here().push(
        kind === 'each'
          ? { each: argument as string, pieces }
          : { flags: (argument as string).split('|').map(numberOf), on: kind === 'if', pieces },
      );
      open.push({ pieces, kind });
    } else if (open.pop()?.kind !== closing || open.length === 0) {
      throw new SyntaxError(`the outcome template closes "${closing}" where it is not open`);
    }
  }
  if (open.length > 1) throw new SyntaxError(`the outcome template leaves "${open.at(-1)?.kind}" open`);
  root.push(html.slice(from));
  return { pieces: root, flags };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string =>
  !/[&<>"']/.test(text) ? text : text.replace(/[&<>"']/g, (character) => escapes[character] as string);

/** @throws RangeError if a slot that is shown has no value. */
export function join({ pieces, flags: numbers }: Template, filling: Filling): string {
  const shown: string[] = [];
  const on = new Array<boolean>(numbers.size).fill(false);
  for (const flag of filling.flags) {
    const number = numbers.get(flag);
    if (number !== undefined) on[number] = true;
  }
  const isOn = (flags: readonly number[]): boolean => {
    for (const flag of flags) if (on[flag]) return true;
    return false;
  };
  const add = (parts: readonly Piece[], values: readonly Values[]) => {
    for (const part of parts) {
      if (typeof part === 'string') shown.push(part);
      else if ('slot' in part) shown.push(escapeHtml(slotValue(part.slot, values)));
      else if ('flags' in part) {
        if (isOn(part.flags) === part.on) add(part.pieces, values);
      } else for (const item of filling.lists[part.each] ?? []) add(part.pieces, [item, ...values]);
    }
  };
  add(pieces, filling.values);
  return shown.join('');
}

function slotValue(slot: string, values: readonly Values[]): string {
  for (const some of values) {
    const value = some[slot];
    if (value !== undefined) return value;
  }
  throw new RangeError(`the outcome template shows {${slot}}, which has no value`);
}
