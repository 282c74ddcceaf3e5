import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that find a fault fastest come first: the run ends with the first that fails. */
const order = ['tests/engine/', 'knowledge/section-five', 'knowledge/examples', 'knowledge/people', 'knowledge/structure/', 'knowledge/'];
const placeOf = ({ moduleId }: TestSpecification) => order.findIndex((part) => moduleId.includes(part));

class FastestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/**
 * For mutation testing: the tests of the engine and of the knowledge, with a small share of the cases of each law. Left
 * out is what compares the whole knowledge with a copy of it (the digest, the printed sheets): it would notice every
 * mutant and prove nothing.
 */
export default defineConfig({
  test: {
    include: [
      'tests/engine/*.test.ts',
      'tests/knowledge/{section-five,examples,people,regions}.test.ts',
      'tests/knowledge/structure/{questions,rules,texts,everything-is-used}.test.ts',
      'tests/knowledge/laws/{worry,clearing,outvoting,counterfactuals,outcome-texts}.test.ts',
    ],
    env: { LAW_SHARE: '0.02' },
    sequence: { sequencer: FastestFirst },
    testTimeout: 120_000,
  },
});
