import { defineConfig } from 'vitest/config';

/** The tests that hold the rules and the repair, without those that start the built program: it has no mutants in it. */
export default defineConfig({
  test: {
    include: ['test/{engine,rules}/**/*.test.ts', 'test/{repair,restore}/*.test.ts'],
    globalSetup: ['test/support/own-scratch.ts'],
    // Each mutant runs its tests again: what they load is loaded once.
    isolate: false,
    testTimeout: 150_000,
    hookTimeout: 150_000,
  },
});
