/** The documents that are made from the knowledge, where they stand, and what writes them again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decisionGraph } from './decision-graph.ts';
import { examplesSheet } from './examples.ts';
import { forReview } from './for-review.ts';
import { numberSources } from './number-sources.ts';
import { paperForm } from './paper-form.ts';
import { reviewSheet } from './review-sheet.ts';
import { rulesCsv } from './rules-csv.ts';

interface Document {
  /** From the repository's folder. */
  readonly path: string;
  readonly command: 'npm run knowledge:table' | 'npm run knowledge:graph';
  readonly text: () => string;
}

export const documents: readonly Document[] = [
  { path: 'docs/knowledge/review-sheet.md', command: 'npm run knowledge:table', text: reviewSheet },
  { path: 'docs/knowledge/for-review.md', command: 'npm run knowledge:table', text: forReview },
  { path: 'docs/knowledge/number-sources.md', command: 'npm run knowledge:table', text: numberSources },
  { path: 'docs/knowledge/examples.md', command: 'npm run knowledge:table', text: examplesSheet },
  { path: 'docs/knowledge/paper-form.md', command: 'npm run knowledge:table', text: paperForm },
  { path: 'docs/knowledge/rules.csv', command: 'npm run knowledge:table', text: rulesCsv },
  { path: 'docs/knowledge/decision-graph.md', command: 'npm run knowledge:graph', text: decisionGraph },
];

export const fileOf = ({ path }: Document): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Writes what one command is for. */
export function write(command: Document['command']): void {
  for (const document of documents.filter((one) => one.command === command)) {
    mkdirSync(dirname(fileOf(document)), { recursive: true });
    writeFileSync(fileOf(document), document.text());
    console.log(document.path);
  }
}
