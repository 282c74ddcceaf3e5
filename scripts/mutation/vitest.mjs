// Stands in for Vitest while Stryker runs: the same `expect`, and only as much of `test` and `describe` as the tests here
// use. Vitest takes 3 seconds to start, and there are thousands of mutants; this takes a tenth of that.

export { expect } from 'vitest';

const tests = [];

/** The tests of the files imported since it was last asked. */
export const takeTests = () => tests.splice(0);

export const test = (name, run) => tests.push({ name, run });
test.each = (rows) => (name, run) => {
  for (const row of rows) test(`${name}: ${row}`, () => (Array.isArray(row) ? run(...row) : run(row)));
};

export const describe = (_name, define) => define();
describe.each = (rows) => (_name, define) => {
  for (const row of rows) Array.isArray(row) ? define(...row) : define(row);
};
