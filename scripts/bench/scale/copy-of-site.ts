/** A copy of this project with a larger library: pages that nobody wrote, made from the text of the real ones. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'src',
  'functions',
  'content',
  'public',
  'scripts',
  'docs',
  'tests/knowledge', // the page about accuracy counts its people
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wrangler.toml',
];
const kinds = ['symptoms', 'causes', 'lookalikes', 'treatments'];

export interface SourcePage {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

const real: readonly SourcePage[] = kinds.flatMap((kind) =>
  readdirSync(`content/${kind}`)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ({ kind, name: file.slice(0, -3), text: readFileSync(`content/${kind}/${file}`, 'utf8') })),
);

/** So many pages: the real texts over and over, each with a title, an address and a word of its own. */
export const morePages = (count: number): readonly SourcePage[] =>
  Array.from({ length: count }, (_, index) => {
    const { kind, text } = real[index % real.length] as SourcePage;
    const own = `page ${index}`;
    return {
      kind,
      name: `made-up-${index}`,
      text: `${text.replace(/^title: .*$/m, `title: "A page that nobody wrote: ${own}"`)}\nA word that only this page has: w${index.toString(36)}x.\n`,
    };
  });

/** A folder that `astro build` can build. Its packages are ours; its caches are its own, and empty. */
export function copyOfSite(extra: readonly SourcePage[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => one === '.bin' || !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  for (const { kind, name, text } of extra) writeFileSync(join(folder, 'content', kind, `${name}.md`), text);
  return folder;
}
