// schema.org's own published vocabulary, as statements of three names each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require.resolve('@vocabulary/schema/schema.nq');
const statement = /^<http:\/\/schema\.org\/([^>]+)> <[^>]*[/#]([^>/#]+)> <(?:http:\/\/schema\.org\/|[^>]*#)([^>]+)>/;

const relations = new Map<string, Map<string, Set<string>>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, subject, relation, object] = statement.exec(line) ?? [];
  if (!subject || !relation || !object) continue;
  const bySubject = relations.get(relation) ?? new Map<string, Set<string>>();
  relations.set(relation, bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(object)));
}

const of = (relation: string, subject: string): ReadonlySet<string> => relations.get(relation)?.get(subject) ?? new Set();

const withParents = new Map<string, ReadonlySet<string>>();

/** A type and everything that it is a kind of: Drug, Product, MedicalEntity, Thing. */
export function kindsOf(type: string): ReadonlySet<string> {
  const known = withParents.get(type);
  if (known) return known;
  const all = new Set([type, ...[...of('subClassOf', type)].flatMap((parent) => [...kindsOf(parent)])]);
  withParents.set(type, all);
  return all;
}

export const isType = (name: string): boolean => of('type', name).has('Class');
export const isProperty = (name: string): boolean => of('type', name).has('Property');
export const isRetired = (name: string): boolean => of('supersededBy', name).size > 0;
/** The types that may carry a property. */
export const carriersOf = (property: string): ReadonlySet<string> => of('domainIncludes', property);
/** The types that a property's value may have. */
export const valuesOf = (property: string): ReadonlySet<string> => of('rangeIncludes', property);

export const size = { types: 0, properties: 0 };
for (const [, types] of relations.get('type') ?? []) {
  if (types.has('Class')) size.types += 1;
  if (types.has('Property')) size.properties += 1;
}
