import { readdirSync, statSync } from 'node:fs';
import { kindIds } from '../../src/kinds.ts';

const content = new URL('../../content/', import.meta.url);

/** Of a kind, its list and its longest page, which is the hardest for a slow telephone. */
function ofKind(kind) {
  const files = readdirSync(new URL(`${kind}/`, content)).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const weight = (file) => statSync(new URL(`${kind}/${file}`, content)).size;
  const [longest] = files.toSorted((a, b) => weight(b) - weight(a));
  return [`/${kind}/`, `/${kind}/${longest.slice(0, -3)}/`];
}

/** Pages that are one of a kind. "Not found" is left out: its status is an error by design. */
const single = ['/', '/check/', '/search/', '/glossary/', '/embed/', '/embedding/', '/how-it-works/', '/sources/', '/api/'];

export const onePageOfEachKind = () => [...single, ...kindIds.flatMap(ofKind)];
