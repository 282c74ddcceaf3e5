/** Reads the schemas of the OpenAPI document for print. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

type Schemas = Readonly<Record<string, Schema>>;

/** More options than this are counted, not listed: the questionnaire lists them. */
const MOST_LISTED = 6;

/** The schema itself, where the document points at one. */
function resolved(schema: Schema, schemas: Schemas): Schema {
  const found = schema.$ref && schemas[schema.$ref.split('/').at(-1) as string];
  return found ? { ...found, ...(schema.description && { description: schema.description }) } : schema;
}

/** What stands in a list, or beside null. */
function inner(schema: Schema, schemas: Schemas): Schema {
  const one = resolved(schema, schemas);
  const some = one.anyOf?.filter(({ type }) => type !== 'null');
  if (some?.length === 1) return inner(some[0] as Schema, schemas);
  return one.type === 'array' && one.items ? inner(one.items, schemas) : one;
}

export interface Member {
  readonly name: string;
  readonly member: Schema;
  readonly optional: boolean;
}

export function membersOf(schema: Schema, schemas: Schemas): readonly Member[] {
  const { properties = {}, required = [] } = inner(schema, schemas);
  return Object.entries(properties).map(([name, member]) => ({
    name,
    member: resolved(member, schemas),
    optional: !required.includes(name),
  }));
}

const plurals: Readonly<Record<string, string>> = { object: 'objects', text: 'texts' };

/** "list of objects", "emergency | urgent | soon", "text or null". */
export function typeOf(schema: Schema, schemas: Schemas): string {
  const { type, items, anyOf, enum: options, const: fixed } = resolved(schema, schemas);
  if (fixed !== undefined) return JSON.stringify(fixed);
  if (options) return options.length > MOST_LISTED ? `one of ${options.length} ids` : options.join(' | ');
  if (anyOf) return [...new Set(anyOf.map((one) => typeOf(one, schemas)))].join(' or ');
  if (type === 'array') {
    const one = items ? typeOf(items, schemas) : 'anything';
    return `list of ${plurals[one] ?? one.replace(/^one of (\d+) ids$/, 'ids, of which there are $1')}`;
  }
  return { string: 'text', integer: 'whole number', boolean: 'true or false' }[String(type)] ?? String(type);
}
