import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Claims, claimsByPath, claims as claimsOf } from '../../src/schemas/claims.ts';
import { type Hazard, hazard, type Statement, statement } from '../../src/schemas/hazard.ts';

const read = (name: string): object => parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8')) as object;

/** The hazard log as its author wrote it, checked. */
export const hazards: ReadonlyMap<string, Hazard> = new Map(Object.entries(read('hazards')).map(([id, data]) => [id, hazard.parse(data)]));

/** The rest of the safety case. */
export const statements: ReadonlyMap<string, Statement> = new Map(
  Object.entries(read('safety-case')).map(([id, data]) => [id, statement.parse(data)]),
);

/** What the pages about the site say, by the path of the page. */
export const claims: ReadonlyMap<string, Claims['groups']> = new Map(
  Object.entries(claimsByPath(read('claims'))).map(([path, data]) => [path, claimsOf.parse(data).groups]),
);

/** Every test that the safety case rests on, once, each with the places that name it. */
export function namedTests(): ReadonlyMap<string, readonly string[]> {
  const places = [
    ...[...hazards].flatMap(([id, { controls }]) => controls.flatMap(({ proof }) => proof.map((name) => [name, id] as const))),
    ...[...statements].flatMap(([id, { says }]) => says.flatMap(({ proof = [] }) => proof.map((name) => [name, id] as const))),
    ...[...claims].flatMap(([path, groups]) =>
      groups.flatMap((group) => ('proof' in group ? group.proof.map((name) => [name, path] as const) : [])),
    ),
  ];
  return new Map(
    [...new Set(places.map(([name]) => name))].map((name) => [name, places.filter(([one]) => one === name).map(([, id]) => id)]),
  );
}
