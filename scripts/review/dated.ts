import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { unknown } from '../../functions/knowledge/regions/unknown.ts';
import { regions } from '../../functions/knowledge/regions.ts';
import { kindIds } from '../../src/kinds.ts';
import { type Dated, yearAfter } from './due.ts';

const content = new URL('../../content/', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, content), 'utf8');

const pages = kindIds.flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, content)).map((file) => ({
    kind: 'page',
    name: `${kind}/${file.slice(0, -3)}`,
    nextReview: /^nextReview: (\S+)$/m.exec(text(`${kind}/${file}`))?.[1] ?? '0000-00-00',
  })),
);

const comparison = {
  kind: 'page',
  name: 'lookalikes/compare',
  nextReview: (parse(text('comparison.yaml')) as { nextReview: string }).nextReview,
};

const bibliography = Object.entries(parse(text('sources.yaml')) as Record<string, { readonly lookedUp?: string }>);

/** Pages, rules, numbers to ring and sources, each with the day of its next check. */
export const dated: readonly Dated[] = [
  ...pages,
  comparison,
  ...redFlags.map(({ id, nextReview }) => ({ kind: 'rule', name: id, nextReview })),
  ...[...Object.values(regions), unknown].map(({ code, nextReview }) => ({ kind: 'numbers', name: code, nextReview })),
  ...bibliography.flatMap(([key, { lookedUp }]) => (lookedUp ? [{ kind: 'source', name: key, nextReview: yearAfter(lookedUp) }] : [])),
];

/** Sources that nobody has looked up since this list was made: they have no day. */
export const neverLookedUp: readonly string[] = bibliography.flatMap(([key, { lookedUp }]) => (lookedUp ? [] : [key]));
