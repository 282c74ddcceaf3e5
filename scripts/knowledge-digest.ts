/** Writes functions/knowledge/digest.ts. With --check it only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestOf, everything } from './knowledge/everything.ts';

const file = new URL('../functions/knowledge/digest.ts', import.meta.url);

const text = `/** Written by \`npm run knowledge:digest\` from every question, rule and word. A test fails when it is stale. */
export const digest = '${digestOf(everything)}';
`;

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === text;
  if (!fresh) console.error('functions/knowledge/digest.ts is stale: the knowledge changed. Run `npm run knowledge:digest`.');
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, text);
