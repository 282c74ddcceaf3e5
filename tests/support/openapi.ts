/** The built OpenAPI document, and validators for what it describes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { client } from '../built/site.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** With a fresh copy for each reader: a validator may write to what it is given. */
export const readDocument = (): Record<string, Json> =>
  JSON.parse(readFileSync(join(client, 'api/v1/openapi.json'), 'utf8')) as Record<string, Json>;

/** Every object closed, so that a member which nobody documented is a fault. Clients get the open form: members may be added. */
function closed(node: Json): Json {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([name, value]) => [name, closed(value)] as const);
  const object = Object.fromEntries(entries) as Record<string, Json>;
  return object['type'] === 'object' && object['properties'] ? { ...object, additionalProperties: false } : object;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'api', components: closed(readDocument()['components'] as Json) } as object);

const validators = new Map<string, ValidateFunction>();

/** What does not fit the named schema of the document; empty if all does. */
export function faultsOf(name: string, value: unknown): readonly string[] {
  const validate = validators.get(name) ?? ajv.compile({ $ref: `api#/components/schemas/${name}` });
  validators.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }: ErrorObject) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
