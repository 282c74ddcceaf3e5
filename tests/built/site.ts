import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

export const client = fileURLToPath(new URL('../../dist/client/', import.meta.url));
export const server = fileURLToPath(new URL('../../dist/server/', import.meta.url));

if (!existsSync(client)) throw new Error('There is no build to test: run `npm run build` first, or `npm test` for everything.');

export interface Page {
  /** Its address, `/check/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

export const pages: readonly Page[] = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(client, file), 'utf8');
    return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html, { comment: false }) };
  });

/** Templates hold every card at once; they are checked as outcomes, in `worker` and `browser`. */
export const isTemplate = ({ path }: Page): boolean => path.endsWith('/result/');

/** Where a page says that it is. */
export const canonicalOf = ({ document }: Page): string => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

/** Whether a search engine should list the page: it names itself, and not another or none. */
export const isListed = (one: Page): boolean => canonicalOf(one) !== '' && new URL(canonicalOf(one)).pathname === one.path;

export const page = (path: string): Page => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`the build has no page ${path}`);
  return found;
};

/** In KiB, as a server sends it. */
export const compressedKiB = (content: string | Buffer): number => gzipSync(content, { level: 9 }).byteLength / 1024;
