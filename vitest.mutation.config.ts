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

/** For mutation testing: the tests of the engine and of the knowledge, with a small share of the cases of each law. */
export default defineConfig({
  test: {
    include: ['tests/{engine,knowledge}/**/*.test.ts'],
    exclude: ['tests/knowledge/laws/{danger-block,flow}.test.ts'],
    env: { LAW_SHARE: '0.02' },
    sequence: { sequencer: FastestFirst },
    testTimeout: 120_000,
  },
});
