/** What travels: the compressed bytes of pages with their scripts, and of the Worker. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { client, compressedKiB, type Page, server } from '../../tests/built/site.ts';

const imported = /\b(?:from|import)\s*["'](\.\/[^"']+)["']/g;

/** A script with everything that it imports before it runs; what it loads later, when asked for, is not counted. */
function withImports(address: string, seen: Set<string>): readonly string[] {
  if (seen.has(address)) return [];
  seen.add(address);
  const text = readFileSync(join(client, address), 'utf8');
  return [text, ...[...text.matchAll(imported)].flatMap(([, file]) => withImports(join(dirname(address), file as string), seen))];
}

/** The scripts that a page loads, each as its own reply. */
export const scriptsOf = ({ document }: Page): readonly string[] => {
  const seen = new Set<string>();
  return document.querySelectorAll('script').flatMap((script) => {
    const src = script.getAttribute('src');
    if (src) return withImports(src, seen);
    return script.getAttribute('type')?.endsWith('json') ? [] : [script.textContent]; // data is a part of the page already
  });
};

/** In KiB, each compressed by itself. */
export const weightOf = (files: readonly (string | Buffer)[]): number => files.reduce((sum, file) => sum + compressedKiB(file), 0);

export const workerModules = (): readonly string[] =>
  readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));

export const weightOfWorker = (): number => weightOf(workerModules().map((file) => readFileSync(join(server, file))));
