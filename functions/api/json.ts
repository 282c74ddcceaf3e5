/** JSON of frozen things: they never change, so each is written once and kept. */
const written = new WeakMap<object, string>();

function write(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : listOf(value);
  const before = written.get(value);
  if (before !== undefined) return before;
  const json = JSON.stringify(value);
  if (Object.isFrozen(value)) written.set(value, json);
  return json;
}

/** Items are of one kind: all kept, or all made for this reply. */
function listOf(items: readonly unknown[]): string {
  if (!Object.isFrozen(items[0])) return JSON.stringify(items);
  let json = '';
  for (const item of items) json += `${json === '' ? '[' : ','}${written.get(item as object) ?? write(item) ?? 'null'}`;
  return `${json}]`;
}

const names = new Map<string, string>();

/** The members' names are those of our contract, so each is written once too. */
function nameOf(name: string): string {
  const before = names.get(name);
  if (before !== undefined) return before;
  const json = `${JSON.stringify(name)}:`;
  names.set(name, json);
  return json;
}

/**
 * As `JSON.stringify`, for an object whose members are, or are lists of, things that are often frozen: the knowledge's own
 * parts are most of a reply, and to write them each time took longer than to apply the rules.
 */
export function toJson(members: Readonly<Record<string, unknown>>): string {
  let json = '';
  for (const name of Object.keys(members)) {
    const value = write(members[name]);
    if (value !== undefined) json += `${json === '' ? '{' : ','}${nameOf(name)}${value}`;
  }
  return json === '' ? '{}' : `${json}}`;
}
