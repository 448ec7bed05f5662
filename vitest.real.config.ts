import { defineConfig } from 'vitest/config';

// One file after the other: they share one home directory, as two users of one machine would not.
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/real/global-setup.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 10 * 60_000,
    hookTimeout: 15 * 60_000,
    teardownTimeout: 60_000,
  },
});
