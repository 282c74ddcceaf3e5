import { defineConfig } from 'vitest/config';

/** A project for each kind of test. `built` and `worker` need a build first; the others need nothing. */
const project = (name: string, settings = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...settings },
});

export default defineConfig({
  test: {
    maxWorkers: '100%', // one core is left alone unless told otherwise: on the two of CI that is half of them
    projects: [
      project('engine', { testTimeout: 120_000 }),
      project('knowledge', { testTimeout: 120_000 }),
      project('content'),
      project('api', { testTimeout: 60_000 }),
      project('imports'),
      project('supply-chain'),
      project('built'),
      project('worker', { testTimeout: 60_000, hookTimeout: 60_000 }),
    ],
  },
});
