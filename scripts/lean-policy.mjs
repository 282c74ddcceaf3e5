// Astro lists the hash of every style of the whole site, and of its island scripts, in the policy of every page. A page
// needs those of its own elements. The rest is 600 bytes that do not compress, and permission that nothing uses.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const inline = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;

const known = new Map();
function hashOf(text) {
  if (!known.has(text)) known.set(text, `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return known.get(text);
}

/** The page with a policy that names only what stands in the page. */
export function leanPage(html) {
  const own = new Set([...html.matchAll(inline)].map(([, text]) => hashOf(text)));
  return html.replace(policy, (_, before, content, after) => {
    const kept = content.replaceAll(/ ('sha256-[\w+/=]+')/g, (whole, hash) => (own.has(hash) ? whole : ''));
    return `${before}${kept}${after}`;
  });
}

/** An Astro integration: the last word on each page, after it is built. */
export const leanPolicy = () => ({
  name: 'lean-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'));
      for (const file of files.map((name) => join(folder, name))) {
        const html = readFileSync(file, 'utf8');
        const lean = leanPage(html);
        if (lean !== html) writeFileSync(file, lean);
      }
    },
  },
});
