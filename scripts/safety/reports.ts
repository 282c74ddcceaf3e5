/** What ran, as the two test runners wrote it down. */
import { relative } from 'node:path';
import type { TestName } from './test-name.ts';

export interface Ran extends TestName {
  readonly passed: boolean;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

/** Of `vitest run --reporter=json`. */
export const ranInVitest = ({ testResults }: VitestReport, root: string): readonly Ran[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: relative(root, name).replaceAll('\\', '/'),
      titles: [...ancestorTitles, title],
      passed: status === 'passed',
    })),
  );

const passes: readonly string[] = ['expected', 'flaky'];

/** Of `playwright test --reporter=json`. A flaky test failed once and then passed: it ran, and `npm test` says so. */
export const ranInPlaywright = ({ suites }: { readonly suites: readonly PlaywrightSuite[] }): readonly Ran[] =>
  suites.flatMap((file) => inSuite(file, `tests/browser/${file.title}`, []));

function inSuite({ specs = [], suites = [] }: PlaywrightSuite, file: string, around: readonly string[]): readonly Ran[] {
  return [
    ...specs.map(({ title, tests }) => ({
      file,
      titles: [...around, title],
      passed: tests.length > 0 && tests.every(({ status }) => passes.includes(status)),
    })),
    ...suites.flatMap((suite) => inSuite(suite, file, [...around, suite.title])),
  ];
}
