import { carriersOf, isProperty, isRetired, isType, kindsOf, valuesOf } from './vocabulary.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const overlap = (some: Iterable<string>, others: ReadonlySet<string>) => [...some].some((one) => others.has(one));

/** How each of schema.org's plain values is written. A text that is left open by the vocabulary fits anything. */
const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  Number: (value) => typeof value === 'number',
  Integer: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
};

/** Every node of a graph that says what it is, by its id. */
const namedNodes = (value: unknown, found = new Map<string, Node>()): ReadonlyMap<string, Node> => {
  for (const one of list(value).filter(isNode)) {
    if (typeof one['@id'] === 'string' && one['@type']) found.set(one['@id'], one);
    for (const inner of Object.values(one)) namedNodes(inner, found);
  }
  return found;
};

/** What in a JSON-LD graph does not fit schema.org's vocabulary, each with where it is. */
export const findFaults = (graph: Node): readonly string[] => {
  const named = namedNodes(graph['@graph']);
  const strange = Object.keys(graph).filter((key) => key !== '@context' && key !== '@graph');
  return [
    ...(graph['@context'] === 'https://schema.org' ? [] : ['the context is not https://schema.org']),
    ...strange.map((key) => `${key} stands beside the graph`),
    ...list(graph['@graph']).flatMap((node, index) => (isNode(node) ? nodeFaults(node, `[${index}]`, named) : [`[${index}] is no node`])),
  ];
};

function nodeFaults(node: Node, at: string, named: ReadonlyMap<string, Node>): readonly string[] {
  const types = list(node['@type']).map(String);
  const unknown = types.filter((type) => !isType(type) || isRetired(type));
  if (unknown.length > 0) return [`${at}: schema.org has no type ${unknown.join(', ')}`];
  const kinds = new Set(types.flatMap((type) => [...kindsOf(type)]));
  return Object.entries(node).flatMap(([property, value]) => {
    const here = `${at}.${property}`;
    if (property === '@type') return [];
    if (property === '@id') return URL.canParse(String(value)) ? [] : [`${here} is not a whole address`];
    if (!isProperty(property)) return [`${here}: schema.org has no such property`];
    if (isRetired(property)) return [`${here}: schema.org has retired this property`];
    if (!overlap(kinds, carriersOf(property))) return [`${here}: ${types.join(', ')} does not carry it`];
    return list(value).flatMap((one, index) => valueFaults(one, property, Array.isArray(value) ? `${here}[${index}]` : here, named));
  });
}

function valueFaults(value: unknown, property: string, at: string, named: ReadonlyMap<string, Node>): readonly string[] {
  const wanted = valuesOf(property);
  const misfit = `${at} must be ${[...wanted].join(' or ')}`;
  if (!isNode(value)) return [...wanted].some((type) => plain[type]?.(value)) ? [] : [misfit];
  const isReference = Object.keys(value).join() === '@id';
  const node = isReference ? named.get(String(value['@id'])) : value;
  if (!node) return [`${at} points to ${value['@id']}, which is not in the graph`];
  const faults = isReference ? [] : nodeFaults(node, at, named);
  if (faults.length > 0) return faults;
  const kinds = list(node['@type']).flatMap((type) => [...kindsOf(String(type))]);
  return overlap(kinds, wanted) ? [] : [misfit];
}
