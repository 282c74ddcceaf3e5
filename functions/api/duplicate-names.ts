const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

export const escapePointer = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

interface Open {
  /** Undefined for a list. */
  readonly names: Set<string> | undefined;
  at: string | number;
}

/**
 * JSON pointers of the names that an object gives more than once. `JSON.parse` keeps the last and swallows the others,
 * so a program that sets an answer twice would never hear of the one that is lost.
 * @param json text that `JSON.parse` has taken: it is well formed
 */
export function duplicateNames(json: string): readonly string[] {
  const open: Open[] = [];
  const twice: string[] = [];
  let text = '';
  for (const [part] of json.matchAll(token)) {
    const here = open.at(-1);
    if (part === '{') open.push({ names: new Set(), at: '' });
    else if (part === '[') open.push({ names: undefined, at: 0 });
    else if (part === '}' || part === ']') open.pop();
    else if (part === ',' && here && !here.names) here.at = Number(here.at) + 1;
    else if (part === ':' && here?.names) {
      here.at = JSON.parse(text) as string;
      if (here.names.has(here.at)) twice.push(open.map(({ at }) => `/${escapePointer(at)}`).join(''));
      here.names.add(here.at);
    } else text = part;
  }
  return [...new Set(twice)];
}
