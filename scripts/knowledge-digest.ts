/** Writes functions/knowledge/digest.ts. With --check it only says whether it is up to date. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { contributors } from '../functions/knowledge/contributors.ts';
import { dispositions, levelWords } from '../functions/knowledge/dispositions.ts';
import { notes } from '../functions/knowledge/notes.ts';
import { bands, cells, dominance, features, outcomes } from '../functions/knowledge/pain-type.ts';
import { patterns, patternsGiveWayTo } from '../functions/knowledge/patterns.ts';
import { screens } from '../functions/knowledge/questionnaire.ts';
import { redFlags } from '../functions/knowledge/red-flags.ts';
import { regions } from '../functions/knowledge/regions.ts';
import { actNowIf, say } from '../functions/knowledge/safety-net.ts';

const file = new URL('../functions/knowledge/digest.ts', import.meta.url);

const everything = {
  screens,
  redFlags,
  features,
  bands,
  dominance,
  cells,
  outcomes,
  contributors,
  patterns,
  patternsGiveWayTo,
  notes,
  levelWords,
  dispositions,
  actNowIf,
  say,
  regions,
};
const digest = `sha256-${createHash('sha256').update(JSON.stringify(everything)).digest('base64url')}`;

const text = `/** Written by \`npm run knowledge:digest\` from every question, rule and word. A test fails when it is stale. */
export const digest = '${digest}';
`;

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === text;
  if (!fresh) console.error('functions/knowledge/digest.ts is stale: the knowledge changed. Run `npm run knowledge:digest`.');
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, text);
