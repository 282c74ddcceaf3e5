// The parts in which mutation testing runs, and their reports.
import { existsSync, readFileSync } from 'node:fs';

const redFlags = ['functions/knowledge/red-flags/*.ts', 'functions/knowledge/red-flags.ts'];
const questions = ['functions/knowledge/questions/*.ts', 'functions/knowledge/questionnaire.ts'];

/** What is changed. Left out: a generated digest, a version, where numbers were looked up, and the words of the search. */
export const parts = {
  engine: { mutate: ['functions/engine/**/*.ts'] },
  'red-flags': { mutate: redFlags },
  questions: { mutate: questions },
  knowledge: {
    mutate: [
      'functions/knowledge/*.ts',
      ...['red-flags', 'questionnaire', 'danger-words', 'digest', 'version'].map((one) => `!functions/knowledge/${one}.ts`),
    ],
  },
  regions: { mutate: ['functions/knowledge/regions/*.ts', '!functions/knowledge/regions/sources.ts'] },
};

export const reportOf = (name) => `reports/mutation/${name}.json`;

const mutantsOf = (name) => {
  if (!existsSync(reportOf(name))) return [];
  const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ ...mutant, part: name, file, source })));
};

const isUnnoticed = ({ status }) => status === 'Survived' || status === 'Timeout';

export const unnoticedIn = (part) => mutantsOf(part).filter(isUnnoticed);

/** `file:line:column-line:column`, with columns from 0 as Stryker wants them: its reports count from 1. */
export const rangeOf = ({ file, location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const key = ({ file, location, mutatorName, replacement }) => JSON.stringify([file, location, mutatorName, replacement]);

/** Every mutant of a part, as the second, thorough run found it if there was one. */
export function resultsOf(part) {
  const thorough = new Map(mutantsOf(`${part}-thorough`).map((mutant) => [key(mutant), mutant]));
  return mutantsOf(part).map((mutant) => (isUnnoticed(mutant) ? { ...mutant, ...thorough.get(key(mutant)) } : mutant));
}
