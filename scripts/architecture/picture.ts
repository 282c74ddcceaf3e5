import { fileURLToPath } from 'node:url';
import { type Import, importsUnder } from '../../tests/imports/rooms.ts';
import { type Part, parts } from './parts.ts';

export const file = fileURLToPath(new URL('../../docs/architecture.md', import.meta.url));
export const command = 'npm run architecture';

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
/** Files that stand alone in src/ belong to the library: dates, names, addresses. */
const partOf = (path: string): Part | undefined =>
  parts.find(({ id, folders }) => folders.some((folder) => isIn(path, folder)) || (id === 'library' && /^src\/[^/]+$/.test(path)));

function placeOf(path: string): Part {
  const part = partOf(path);
  if (!part) throw new Error(`${path} is in no part of docs/architecture.md. Say where it belongs, in scripts/architecture/parts.ts.`);
  return part;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Only types: nothing of it runs. */
  readonly typesOnly: boolean;
}

/** Who imports whom, between parts. */
export function arrowsOf(imports: readonly Import[]): readonly Arrow[] {
  const between = imports
    .filter(({ to }) => /^(functions|src)\//.test(to))
    .map(({ from, to, typeOnly }) => ({ from: placeOf(from).id, to: placeOf(to).id, typeOnly }))
    .filter(({ from, to }) => from !== to);
  return parts.flatMap(({ id: from }) =>
    parts.flatMap(({ id: to }) => {
      const found = between.filter((one) => one.from === from && one.to === to);
      return found.length === 0 ? [] : [{ from, to, typesOnly: found.every(({ typeOnly }) => typeOnly) }];
    }),
  );
}

const imports = (): readonly Import[] => [...importsUnder('functions'), ...importsUnder('src')];
const draw = ({ from, to, typesOnly }: Arrow): string => `  ${from} ${typesOnly ? '-.->' : '-->'} ${to}`;

/** The packages that a part needs to run. */
const packagesOf = (part: Part, all: readonly Import[]): readonly string[] =>
  [
    ...new Set(
      all
        .filter(({ from, to, typeOnly }) => partOf(from) === part && !typeOnly && !/^(functions|src|content|scripts|tests)\//.test(to))
        .map(({ to }) => to),
    ),
  ].toSorted();

/** The whole document. Stale, it fails a test. */
export function text(): string {
  const all = imports();
  return [
    '# Architecture',
    '',
    `<!-- Made by \`${command}\` from the imports. Do not edit. -->`,
    '',
    'An arrow means “imports”. A dotted arrow imports types alone, so that nothing of it runs.',
    '',
    '```mermaid',
    'flowchart TD',
    ...parts.map(({ id, name }) => `  ${id}["${name}"]`),
    ...arrowsOf(all).map(draw),
    '```',
    '',
    '| Part | What it is | Packages that it needs to run |',
    '| --- | --- | --- |',
    ...parts.map((part) => {
      const packages = packagesOf(part, all);
      return `| ${part.name} | ${part.what} | ${packages.length === 0 ? 'none' : packages.map((one) => `\`${one}\``).join(', ')} |`;
    }),
    '',
    '`tests/imports/rooms.test.ts` says which arrows may be there, and why no other. `content/` is read by the library through the',
    'loaders of `src/content.config.ts`, which is no import. The pages are made at build; the Worker is the only code that runs at the',
    'edge, and `src/client` the only code that runs in a browser. Why it is so: `docs/decisions/`.',
    '',
  ].join('\n');
}
