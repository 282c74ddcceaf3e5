/**
 * The made-up people of the tests, assessed once more while the site is built: the page shows what the rules of this very
 * build do. No person who reads the site is assessed here.
 */
import { parse } from 'yaml';
import type { Level } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import type { Judged } from './metrics.ts';

interface Written {
  readonly id: string;
  readonly answers: Answers;
  readonly level?: Level;
  readonly range?: readonly [Level, Level];
}

export interface Assessed extends Judged {
  readonly id: string;
  readonly range: readonly [Level, Level] | undefined;
}

const files = import.meta.glob<string>(['../../tests/knowledge/vectors/*.yaml', '../../tests/knowledge/personas/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (name: string): string => Object.entries(files).find(([path]) => path.endsWith(name))?.[1] ?? '';
const defaults = parse(textOf('/vectors/defaults.yaml')) as Answers;

/** Those of the files whose path matches, who have a level: the cases of the pain type have none. */
function assessed(path: RegExp): readonly Assessed[] {
  return Object.entries(files)
    .filter(([name]) => path.test(name) && !name.endsWith('/defaults.yaml'))
    .flatMap(([, text]) => parse(text) as readonly Written[])
    .flatMap(({ id, answers, level, range }) =>
      level ? [{ id, expected: level, given: engine.assess({ ...defaults, ...answers }).level, range }] : [],
    );
}

/** The sets of cases, each with who wrote it when. */
export const sets = [
  {
    id: 'examples',
    name: 'Worked examples',
    about: 'written with the first draft of the rules',
    cases: assessed(/\/vectors\/evidence\.yaml$/),
  },
  {
    id: 'walk',
    name: 'The walk',
    about: 'written to find faults in that draft; the rules were then changed until they fitted',
    cases: assessed(/\/vectors\/walk\.yaml$/),
  },
  {
    id: 'second',
    name: 'The second set',
    about: 'written after that and run once; then five repairs were made',
    cases: assessed(/\/vectors\/second-set\.yaml$/),
  },
  {
    id: 'people',
    name: 'Our own people',
    about:
      'written for the program: most from the specification without reading the program’s rules, some to give each row of a rule somebody; the level of each was read off the specification by hand',
    cases: assessed(/\/personas\/(?!level-written-first)/),
  },
  {
    id: 'second-look',
    name: 'The second look',
    about:
      'written last: the level of each was written down from published guidance and the specification before the rules were run on anybody; then the rules were mended until these people fitted too',
    cases: assessed(/\/personas\/level-written-first\.yaml$/),
  },
] as const;

/**
 * What was counted before the repairs, by hand. The rules of those days are gone, so the build cannot count it again.
 * The first two stand in the clinical amendments, section 0, and were held against the range that a careful clinician
 * could defend. The last is told, case by case, in the file of those people, and was held against one level for each.
 */
export const firstRuns = [
  { name: 'The walk, with the first draft of the rules', of: 132, tooCalm: 45, fitting: 76, tooUrgent: 11 },
  { name: 'The second set, on its first run', of: 40, tooCalm: 4, fitting: 36, tooUrgent: 0 },
  { name: 'The second look, on its first run', of: 100, tooCalm: 8, fitting: 91, tooUrgent: 1 },
] as const;
